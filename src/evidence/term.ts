import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { studyId } from './study.ts';

/** One term of the glossary. */
export const term = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens'),
  term: oneLine.min(2),
  /** Other spellings and abbreviations by which a reader may look for it. */
  also: z.array(oneLine.min(2)).optional(),
  definition: oneLine.min(15),
  sources: z.array(studyId).min(1, 'a term needs the study its definition rests on'),
  /** True where the source was seen only as a title or in part, so that the wording is wholly ours. */
  sourceNotRead: z.boolean().optional(),
});
export type Term = z.infer<typeof term>;
