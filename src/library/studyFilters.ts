import { type Claim, stances } from '../evidence/claim.ts';
import { directionOf } from '../evidence/direction.ts';
import { seen } from '../evidence/reference.ts';
import { type ReadLevel, readLevels, type Study, studyKinds } from '../evidence/study.ts';

/** A value as it stands in an address and on a row, and what a reader sees of it. */
type Option = readonly [value: string, text: string];

/** One thing that studies can be told apart by. */
interface StudyFilter {
  readonly name: string;
  readonly label: string;
  /** In the order of the choices; what the studies at hand do not have is left out. */
  readonly options: (studies: readonly Study[], claims: readonly Claim[]) => readonly Option[];
  /** Which of them a study has. */
  readonly valuesOf: (study: Study, claims: readonly Claim[]) => readonly string[];
}

/** From how many people on a study counts as larger. */
const sizes = [20, 50, 100] as const;
const notSeen = 'not-seen';

const decadeOf = ({ issued }: Study) => {
  const year = seen(issued);
  return year === undefined ? 'year not given' : `${Math.floor(year / 10) * 10}s`;
};
const plainly = (value: string): Option => [value, value.replaceAll('-', ' ')];
const distinct = (values: readonly string[]) => [...new Set(values)].sort();

/** Who got what was left to chance; an analysis of such studies is none itself. */
const isRandomised = ({ kind, design }: Study) =>
  (kind === 'trial' || kind === 'experiment') && /\brandomised\b/i.test(design);

/** What a sceptic asks of a study, in this order. */
export const studyFilters: readonly StudyFilter[] = [
  {
    name: 'claim',
    label: 'Claim it bears on',
    options: (_, claims) => claims.map(({ id, brief }) => [id, brief]),
    valuesOf: ({ id }, claims) =>
      claims.filter(({ evidence }) => evidence.some(({ study }) => study === id)).map((claim) => claim.id),
  },
  {
    name: 'direction',
    label: 'Direction',
    options: () => Object.keys(stances).map((stance) => [stance, `${stance} a claim`]),
    valuesOf: ({ id }, claims) =>
      Object.entries(directionOf(id, claims)).flatMap(([stance, count]) => (count > 0 ? [stance] : [])),
  },
  {
    name: 'kind',
    label: 'Design',
    options: () => [['randomised', 'randomised'], ...Object.entries(studyKinds)],
    valuesOf: (study) => [study.kind, ...(isRandomised(study) ? ['randomised'] : [])],
  },
  {
    name: 'topic',
    label: 'Outcome or topic',
    options: (studies) => distinct(studies.flatMap(({ topics }) => topics)).map(plainly),
    valuesOf: ({ topics }) => topics,
  },
  {
    name: 'read',
    label: 'How read',
    options: () =>
      (Object.keys(readLevels) as ReadLevel[]).map((level) => [level, readLevels[level].together]),
    valuesOf: ({ read }) => [read.level],
  },
  {
    name: 'size',
    label: 'Size',
    options: () => sizes.map((size) => [String(size), `${size} people or more`]),
    valuesOf: ({ sample: { size, of = 'people' } }) =>
      typeof size === 'number' && of === 'people' ? sizes.filter((least) => size >= least).map(String) : [],
  },
  {
    name: 'decade',
    label: 'Year',
    options: (studies) => distinct(studies.map(decadeOf)).reverse().map(plainly),
    valuesOf: (study) => [decadeOf(study)],
  },
  {
    name: 'funding',
    label: 'Funding or interests',
    options: () => [
      ['stated', 'stated in what we saw'],
      [notSeen, 'not in what we saw'],
    ],
    valuesOf: ({ funding }) => [funding === notSeen ? notSeen : 'stated'],
  },
];

/** As many choices as one looks through, and as a page has room for; an address may ask for others. */
const mostOptions = 60;

/** The choices of each filter that at least one of these studies has. */
export const studyChoices = (studies: readonly Study[], claims: readonly Claim[]) =>
  studyFilters.map(({ name, label, options, valuesOf }) => {
    const had = new Set(studies.flatMap((study) => valuesOf(study, claims)));
    const all = options(studies, claims).filter(([value]) => had.has(value));
    return { name, label, options: all.slice(0, mostOptions), cut: all.length > mostOptions };
  });

/** Everything that a row is filtered by, as its attributes. */
export const filterData = (study: Study, claims: readonly Claim[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    studyFilters.map(({ name, valuesOf }) => [`data-${name}`, valuesOf(study, claims).join('|')]),
  );
