import type { Verdict } from '../evidence/claim.ts';
import type { Problem, SourceFile } from '../evidence/problem.ts';
import type { Term } from '../evidence/term.ts';
import { unsourced } from './assertions.ts';
import { studiesOf } from './citations.ts';
import { componentOf, missing } from './components.ts';
import { unlinkedArticle } from './firstArticle.ts';
import { unshownRuns } from './guessedRuns.ts';
import { type LessonText, lessonOf } from './lesson.ts';
import { deadLinks, type HasPage } from './links.ts';
import { crowdedMarks, splitSentences } from './marks.ts';
import type { Mistake } from './mdx.ts';
import { boundNumber, type Sources } from './number.ts';
import { predictionOf } from './prediction.ts';
import { unreasonedRepeats } from './repeats.ts';
import { checkSmallFigure } from './smallFigure.ts';
import { invalidSteps } from './steps.ts';
import type { ComponentTag } from './tags.ts';
import { undefinedTerms } from './terms.ts';
import { typedNumbers } from './typed.ts';
import { unhedgedClaims } from './unhedgedClaims.ts';
import { unsearched } from './unsearched.ts';

/** What a lesson may refer to. */
export interface LessonTargets extends Sources {
  claim(id: string): boolean;
  /** The verdict on a claim, as far as it is known. */
  verdict?(id: string): Verdict | undefined;
  term(id: string): boolean;
  readonly terms: readonly Term[];
  readonly page: HasPage;
  /** A record that exists but does not fit its schema: reported at the record, and not again here. */
  broken?(id: string): boolean;
}

/** Components that refer to records: to what, whether it is there, and whether one may name several. */
interface Reference {
  readonly what: string;
  readonly there: (id: string, known: LessonTargets) => boolean;
  readonly several?: true;
}
const references: ReadonlyMap<string, Reference> = new Map([
  ['Claim', { what: 'claim', there: (id, known) => known.claim(id) }],
  ['Term', { what: 'term', there: (id, known) => known.term(id) }],
  ['Figure', { what: 'scenario', there: (id, known) => known.preset(id) !== undefined }],
  ['Cite', { what: 'study', there: (id, known) => known.study(id) !== undefined, several: true }],
] satisfies [string, Reference][]);

function checkReference(
  { what, there, several }: Reference,
  given: string,
  known: LessonTargets,
): string | undefined {
  const ids = several ? studiesOf(given) : [given];
  const lost = ids.find((id) => !there(id, known) && !known.broken?.(id));
  return lost === undefined ? undefined : `there is no ${what} ${lost}; correct the id, or add its file`;
}

/** What is wrong with what a component was given, by whoever reads it. */
type Reader = (attributes: ComponentTag['attributes'], known: LessonTargets) => unknown;
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Number', ({ of = '', as }, known) => boundNumber(of, known, as)],
  ['Predict', predictionOf],
]);

function checkRead(read: Reader, { attributes }: ComponentTag, known: LessonTargets): string | undefined {
  const [owner = ''] = (attributes.of ?? '').split('.');
  if ([owner, attributes.run ?? ''].some((id) => known.broken?.(id))) return undefined;
  try {
    read(attributes, known);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A figure that is shown small: its panel and its controls are those of the figure of its preset. */
const checkSmall = (tag: ComponentTag, known: LessonTargets): string | undefined =>
  checkRead(
    (attributes) => {
      const preset = known.preset(attributes.scenario ?? '');
      if (preset !== undefined) checkSmallFigure(preset.figure, attributes);
    },
    tag,
    known,
  );

function checkTag(tag: ComponentTag, known: LessonTargets): string | undefined {
  const { name, attributes } = tag;
  const needs = componentOf(name)?.needs;
  if (needs === undefined) return undefined;
  const given = attributes[needs];
  if (given === undefined || given.trim() === '') return missing(name, needs);
  const read = readers.get(name);
  if (read !== undefined) return checkRead(read, tag, known);
  const reference = references.get(name);
  if (reference === undefined) return undefined;
  return checkReference(reference, given, known) ?? (name === 'Figure' ? checkSmall(tag, known) : undefined);
}

/** What is wrong with each component. A number that comes twice is computed once. */
function invalidTags({ tags }: LessonText, known: LessonTargets): Mistake[] {
  const messages = new Map<string, string | undefined>();
  return tags.flatMap((tag) => {
    const key = JSON.stringify([tag.name, tag.attributes]);
    if (!messages.has(key)) messages.set(key, checkTag(tag, known));
    const message = messages.get(key);
    return message === undefined ? [] : [{ line: tag.line, message }];
  });
}

/** Each number of a study must have its citation in the same paragraph. */
function uncited({ paragraphs }: LessonText, known: LessonTargets): Mistake[] {
  return paragraphs.flatMap(({ tags }) => {
    const cited = new Set(
      tags
        .filter(({ name }) => name === 'Cite')
        .flatMap(({ attributes }) => studiesOf(attributes.study ?? '')),
    );
    return tags.flatMap(({ name, attributes, line }) => {
      const [study = ''] = name === 'Number' ? (attributes.of ?? '').split('.') : [];
      if (study === '' || cited.has(study) || known.study(study) === undefined) return [];
      return [
        {
          line,
          message: `a number of ${study} stands without its citation; add <Cite study="${study}" /> to the paragraph`,
        },
      ];
    });
  });
}

function mistakesOf(lesson: LessonText, known: LessonTargets): Mistake[] {
  if (lesson.mistake !== undefined) return [lesson.mistake, ...lesson.refused];
  return [
    ...lesson.refused,
    ...invalidTags(lesson, known),
    ...invalidSteps(lesson, known),
    ...unreasonedRepeats(lesson, known),
    ...unshownRuns(lesson, known),
    ...uncited(lesson, known),
    ...unsourced(lesson),
    ...unsearched(lesson),
    ...unhedgedClaims(lesson, (id) => known.verdict?.(id)),
    ...crowdedMarks(lesson),
    ...splitSentences(lesson),
    ...undefinedTerms(lesson, known.terms),
    ...deadLinks(lesson, known.page),
    ...typedNumbers(lesson),
  ];
}

/** Everything that can be wrong in the text of a lesson: what may not stand in it, and what its words are bound to. */
export function checkLesson({ path, text }: SourceFile, known: LessonTargets): Problem[] {
  const told = new Set<string>();
  const lesson = lessonOf(text);
  const article = lesson.mistake === undefined ? unlinkedArticle(text) : [];
  return [...mistakesOf(lesson, known), ...article]
    .filter(({ line, message }) => {
      const before = told.size;
      return told.add(`${line} ${message}`).size > before;
    })
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => ({ path, line, message }));
}
