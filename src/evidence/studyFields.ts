import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { notice } from './notice.ts';
import { unitNames } from './units.ts';
import { doi, webAddress } from './webFields.ts';

/** A field that nobody here has seen. It says so; it is never guessed. */
const notSeen = z.literal('not-seen');

const kebab = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, such as "power-after"',
  );

/** The id of a study: family name of the first author, year, a word. Seen in addresses, so stable for ever. */
export const studyId = z
  .string()
  .regex(/^[a-z]+(\d{4}[a-z0-9]*)?$/, 'must be author, year and a word, such as "marcora2010mind"');

/** A name in which programs for references find no second one. */
const wholeName = oneLine
  .min(1)
  .regex(
    /^[^,]*$/,
    'has a comma, at which programs for references split a name; write each author in an entry of its own, and an organisation without the comma',
  );

const author = z.union([
  z.strictObject({ family: wholeName, given: oneLine.min(1).optional() }),
  /** An organisation. */
  z.strictObject({ literal: wholeName }),
]);

/** How we read a study, in the words of each place. */
interface ReadWords {
  /** Beside its citation. */
  readonly full: string;
  /** On a card. */
  readonly short: string;
  /** After its name in a picture. */
  readonly inPicture: string;
  /** Of several studies: "111 as abstracts". */
  readonly together: string;
}

/** How we read it. The reader sees this beside every citation. */
export const readLevels = {
  'full text': {
    full: 'read in full',
    short: 'read in full',
    inPicture: 'read in full',
    together: 'in full',
  },
  abstract: {
    full: 'abstract read',
    short: 'abstract read',
    inPicture: 'abstract read',
    together: 'as abstracts',
  },
  'second-hand': {
    full: 'second-hand: read through someone else’s account',
    short: 'second-hand',
    inPicture: 'read second-hand',
    together: 'at second hand',
  },
  'bibliography only': {
    full: 'only its bibliographic record seen',
    short: 'only its bibliographic record seen',
    inPicture: 'not read',
    together: 'only as bibliographic records',
  },
} as const satisfies Record<string, ReadWords>;
export type ReadLevel = keyof typeof readLevels;

/** Whether what we know of it comes through somebody else, or not from its text at all. */
export const isSecondHand = (level: ReadLevel): boolean => level !== 'full text' && level !== 'abstract';

const readLevel = z.enum(Object.keys(readLevels) as [ReadLevel, ...ReadLevel[]]);

/** Kinds of study, for filters and for the mark beside a citation. */
export const studyKinds = {
  'meta-analysis': 'pooled analysis of studies',
  trial: 'training trial over weeks',
  experiment: 'experiment within one or a few sessions',
  observation: 'measurement without an intervention',
  model: 'computer model',
  review: 'review',
  guideline: 'position stand of a scientific society',
  method: 'paper about method or terms',
  opinion: 'opinion, essay or theory',
} as const;
export type StudyKind = keyof typeof studyKinds;

/** How force, torque or power was drawn from a muscle. */
export const outcomes = {
  voluntary: 'People gave all they could, so this counts the drive and the muscle together.',
  evoked: 'Nerve or muscle was stimulated, so this tells of the muscle itself.',
} as const;
type Outcome = keyof typeof outcomes;

const comparison = z.strictObject({
  /** What the value is set against: "before", "ordinary sets". */
  with: oneLine.min(1),
  value: z.number(),
  plusMinus: z.number().positive().optional(),
});

const unit = z.enum(unitNames, {
  error: (issue) =>
    `unknown unit ${JSON.stringify(issue.input)}; use one from src/evidence/units.ts, or add a row there`,
});

/** One measured thing. Prose and figures address it as study.finding and never type its number. */
export const finding = z
  .strictObject({
    id: kebab,
    /** One sentence in our own words: what was measured and which way it went. */
    text: oneLine.min(10),
    /** "not-reported" where the study, or what we saw of it, gives no number. */
    value: z.union([z.number(), z.literal('not-reported')]),
    unit: unit.optional(),
    /** Whether people gave all they could or nerve or muscle was stimulated. Only the latter tells of the muscle itself. */
    outcome: z.enum(Object.keys(outcomes) as [Outcome, ...Outcome[]]).optional(),
    /** Which value this is, where the sentence names several: "right after exhaustion". */
    what: oneLine.min(1).optional(),
    /** The figure printed after ±. Sources seldom say whether it is SD or SE, so neither do we. */
    plusMinus: z.number().positive().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    /** What low and high are: "95 % CI", "range". */
    interval: oneLine.optional(),
    comparison: comparison.optional(),
    /** As printed, with its sign: "< 0.001", "= 0.03". */
    p: oneLine.regex(/^[<=>≤≥] \d/, 'must be a sign, a space and a number, such as "< 0.001"').optional(),
    /** Only where this finding was read in another way than the study as a whole. */
    read: readLevel.optional(),
    note: oneLine.optional(),
  })
  .superRefine((value, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (value.value === 'not-reported') {
      for (const key of ['unit', 'low', 'high', 'plusMinus', 'comparison'] as const)
        if (value[key] !== undefined)
          problem(key, `a finding without a value cannot have ${key}; give the value or remove it`);
      return;
    }
    if (value.unit === undefined)
      problem(
        'unit',
        'a finding with a value needs a unit; add one from src/evidence/units.ts, such as unit: "%"',
      );
    const ends = [value.low, value.high, value.interval].filter((end) => end !== undefined).length;
    if (ends !== 0 && ends !== 3)
      problem('interval', 'low, high and interval (for example "95 % CI") go together; add what is missing');
    if (value.low !== undefined && value.high !== undefined && value.low > value.high)
      problem('low', `low ${value.low} is above high ${value.high}; exchange them`);
  });
export type Finding = z.infer<typeof finding>;

export const studyFields = z.strictObject({
  id: studyId,
  /** CSL type. */
  type: z.enum(['article-journal', 'chapter', 'article', 'webpage']),
  title: z.union([notSeen, oneLine.min(5)]),
  /** What it is about, in our own words: only where its title was not seen. */
  described: oneLine.min(5).optional(),
  author: z.union([notSeen, z.array(author).min(1)]),
  /** True where the list of authors that we saw was cut short. */
  moreAuthors: z.boolean().optional(),
  'container-title': z.union([notSeen, oneLine.min(2)]).optional(),
  publisher: oneLine.optional(),
  /** Year of publication. */
  issued: z.union([notSeen, z.number().int().min(1900).max(2030)]),
  volume: oneLine.optional(),
  issue: oneLine.optional(),
  page: oneLine.optional(),
  DOI: z.union([notSeen, doi]).optional(),
  PMID: z.string().regex(/^\d+$/, 'a PMID is digits only').optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, 'a PMCID is PMC and digits')
    .optional(),
  read: z.strictObject({
    level: readLevel,
    /** What exactly was seen: "abstract and part of a results table". */
    seen: oneLine.min(3),
    /** The page where it was read. */
    at: webAddress.optional(),
  }),
  kind: z.enum(Object.keys(studyKinds) as [StudyKind, ...StudyKind[]]),
  /** The design as a specialist would name it. */
  design: oneLine.min(3),
  topics: z.array(kebab).min(1),
  sample: z.strictObject({
    size: z.union([
      z.number().int().positive(),
      z.literal('not-reported'),
      z.literal('not-applicable'),
      notSeen,
    ]),
    of: z.enum(['people', 'studies', 'cats', 'simulated muscles']).optional(),
    who: oneLine.min(2),
    detail: oneLine.optional(),
    duration: oneLine.optional(),
  }),
  /** What was done, in our own words. */
  done: oneLine.min(10),
  findings: z.array(finding),
  /** What keeps one from concluding more. */
  limits: oneLine.min(5),
  /** Funding and interests as stated by the study. */
  funding: oneLine.min(3),
  /** What its publisher has said of it since: that it was retracted, is in doubt or was corrected, in the order of days. */
  notices: z.array(notice).min(1).optional(),
  /** Anything else that a reader must know about the record itself. */
  note: oneLine.optional(),
});
export type Study = z.infer<typeof studyFields>;
