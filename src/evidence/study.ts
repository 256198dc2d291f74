import { studyFields } from './studyFields.ts';
import { checkStudy } from './studyRules.ts';

export * from './studyFields.ts';

/** One study as it is on record: its fields, and what they must be together. */
export const study = studyFields.superRefine(checkStudy);
