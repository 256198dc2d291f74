import { z } from 'zod';
import { longDay } from '../typography/day.ts';
import { oneLine } from '../typography/oneLine.ts';
import { day } from './day.ts';
import { doi, webAddress } from './webFields.ts';

/** What a kind of notice does to the study it is about, and how it is said. */
interface NoticeKind {
  /** What the study is called then: “retracted”. */
  readonly mark: string;
  /** A study that bears it, where a number of it stands alone: “a retracted study”. */
  readonly study: string;
  /** What that means for what rests on it, after its name and the day is said. */
  readonly means: string;
  /** Before the day: “Retracted on 3 December 2026”. */
  readonly begins: string;
  /** Before its title, as publishers and PubMed print it. */
  readonly beforeTitle?: string;
  /** Whether the study counts for nothing any more. */
  readonly withdraws: boolean;
  /** Whether all that rests on the study bears the mark, and must be looked at anew; else only its own record does. */
  readonly follows: boolean;
}

/** What publishers say of a work after it came out, gravest first. */
export const noticeKinds = {
  retraction: {
    mark: 'retracted',
    study: 'a retracted study',
    means: 'so it counts for nothing here',
    begins: 'Retracted on',
    beforeTitle: 'RETRACTED: ',
    withdraws: true,
    follows: true,
  },
  'expression of concern': {
    mark: 'in doubt',
    study: 'a study in doubt',
    means: 'so it is to be read with care',
    begins: 'An expression of concern was published on',
    withdraws: false,
    follows: true,
  },
  correction: {
    mark: 'corrected',
    study: 'a corrected study',
    means: 'and its record here follows the correction',
    begins: 'Corrected on',
    withdraws: false,
    follows: false,
  },
} as const satisfies Record<string, NoticeKind>;
export type NoticeName = keyof typeof noticeKinds;

const ranked = Object.keys(noticeKinds) as [NoticeName, ...NoticeName[]];
const kindOf = ({ kind }: Notice): NoticeKind => noticeKinds[kind];

const firstNotices = '1900-01-01';

/** What a publisher has said of a study since it came out. */
export const notice = z
  .strictObject({
    kind: z.enum(ranked),
    /** The day of the notice. */
    date: z.iso
      .date({ error: 'must be a day such as 2026-11-23; write year, month and day', abort: true })
      .refine((text) => text >= firstNotices, `is before ${firstNotices}; correct the year`),
    /** Where the notice stands: its DOI, else its address. */
    DOI: doi.optional(),
    at: webAddress.optional(),
    /** What it says, in a sentence of ours. */
    says: oneLine.min(10).regex(/[.?!]$/, 'must be a sentence; end it with a full stop'),
    /** The day on which it went on record here. What rests on the study is judged anew, and says so, from then on. */
    noted: day,
  })
  .superRefine(({ DOI, at, date, noted }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (DOI === undefined && at === undefined)
      problem('DOI', 'nobody could look the notice up; give its DOI, or its address as “at”');
    if (DOI !== undefined && at !== undefined)
      problem('at', 'the DOI leads there already; remove one of them');
    if (noted < date) problem('noted', `is before the day of the notice, ${date}; correct one of them`);
  });
export type Notice = z.infer<typeof notice>;

/** As far as a study has notices. */
export interface Noticed {
  readonly notices?: readonly Notice[] | undefined;
}

/** The notice that says most about a study: the gravest, and of those the last. */
export const gravestNotice = ({ notices = [] }: Noticed): Notice | undefined =>
  ranked.flatMap((kind) => notices.findLast((one) => one.kind === kind) ?? [])[0];

/** Whether a study was retracted, so that it counts for nothing. */
export function isWithdrawn(study: Noticed): boolean {
  const gravest = gravestNotice(study);
  return gravest !== undefined && kindOf(gravest).withdraws;
}

/** The notice of a study that concerns all that rests on it. */
export function followingNotice(study: Noticed): Notice | undefined {
  const gravest = gravestNotice(study);
  return gravest !== undefined && kindOf(gravest).follows ? gravest : undefined;
}

/** What a study is called besides its name wherever something rests on it: “retracted”. */
export function noticeMark(study: Noticed): string | undefined {
  const following = followingNotice(study);
  return following && kindOf(following).mark;
}

/** The same where the study itself is told of, and a correction counts too. */
export function recordMark(study: Noticed): string | undefined {
  const gravest = gravestNotice(study);
  return gravest && kindOf(gravest).mark;
}

/** What its name does not say of it: “corrected”. */
export const besideName = (study: Noticed): string | undefined =>
  noticeMark(study) === undefined ? recordMark(study) : undefined;

/** A name of a study with its mark: “Smith 2020 (retracted)”. */
export function withMark(name: string, study: Noticed): string {
  const mark = noticeMark(study);
  return mark === undefined ? name : `${name} (${mark})`;
}

/** What stands before its title; nothing where it was not retracted. */
export function beforeTitle(study: Noticed): string {
  const gravest = gravestNotice(study);
  return (gravest && kindOf(gravest).beforeTitle) ?? '';
}

export const noticeAddress = ({ DOI, at = '' }: Pick<Notice, 'DOI' | 'at'>): string =>
  DOI === undefined ? at : `https://doi.org/${DOI}`;

/** Of a number that stands alone: “a retracted study”. */
export function noticedStudy(study: Noticed): string | undefined {
  const following = followingNotice(study);
  return following && kindOf(following).study;
}

/** After a name: “retracted on 3 December 2026, so it counts for nothing here”. */
export const noticeMeaning = (one: Notice): string =>
  `${kindOf(one).mark} since ${longDay(one.date)}, ${kindOf(one).means}`;

/** “Retracted on 3 December 2026: the data could not be shown.” */
export const noticeSentence = (one: Notice): string =>
  `${kindOf(one).begins} ${longDay(one.date)}: ${one.says}`;

/** The same for files, with where it stands. */
export const noticeNote = (one: Notice): string => `${noticeSentence(one)} ${noticeAddress(one)}`;
