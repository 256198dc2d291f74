import { capitalised, inWords, pluralize } from '../../typography/number.ts';
import { countOf, endOf, viewAt } from './blocks.ts';
import { drawnRows, type ForestView } from './shown.ts';
import { blockText, clearCount, tallyOf } from './tally.ts';

const titleOf = ({ question }: ForestView) => question.title.replace(':', ',');

/** How many results show a clear difference: of those with a range where others have none, in full and shorter. */
function resultsOf({ plots, textRows }: ForestView): readonly [full: string, ...shorter: string[]] {
  const tally = tallyOf(plots);
  return [
    clearCount(tally, textRows.length > 0 ? ' results with a range' : ' results'),
    clearCount(tally, ' results'),
    clearCount(tally),
  ];
}

/** What is to be seen while results still come in: always against how many there are in all. */
function soFar(shown: ForestView, all: number): string {
  const title = `${titleOf(shown)}:`;
  const count = countOf(shown);
  if (count === 0)
    return `${title} ${all === 1 ? 'one result comes in' : `${inWords(all)} results come in one by one`}.`;
  const there = `${title} ${inWords(count)} of ${pluralize(all, 'result')} ${count === 1 ? 'is' : 'are'} in`;
  const tally = tallyOf(shown.plots);
  return tally.all === 0
    ? `${there}, ${count === 1 ? 'without' : 'all without'} a range.`
    : `${there}. ${capitalised(clearCount(tally, ' with a range'))}.`;
}

/** What is to be seen at a moment, in the end with what it comes to. How each was read, the picture shows. */
export function describe(shown: ForestView, seconds: number): string {
  if (seconds < endOf(shown)) return soFar(viewAt(shown, seconds), countOf(shown));
  if (countOf(shown) === 0) return `${titleOf(shown)}: this choice leaves no result.`;
  return `${titleOf(shown)}: ${resultsOf(shown)[0]}. ${shown.question.finding}`;
}

type Values = Readonly<Record<string, string>>;

/** Of an announcement that takes two lines of a phone, and fifteen words. */
const [mostLetters, mostWords] = [80, 15];

/** The first of some forms that an announcement has room for, else the last. */
const fitting = (forms: readonly string[]): string =>
  forms.find((form) => form.length <= mostLetters && form.split(' ').length <= mostWords) ?? forms.at(-1)!;

/** What is there now, set against what was there before. */
function left(was: ForestView, is: ForestView): string {
  const [before, after] = [drawnRows(was).length, drawnRows(is).length];
  if (after === 0)
    return is.textRows.length === 0 ? 'This choice leaves no result' : 'These results came without a range';
  const results = after === 1 && before === 1 ? 'the one result' : pluralize(after, 'result');
  const clear = after === 1 ? blockText(tallyOf(is.plots)) : resultsOf(is).at(-1);
  const forms = [`${results} with a range`, results].map((drawn) => {
    const count =
      after === before
        ? `${drawn} ${after === 1 ? 'is' : 'are'} shown as before`
        : `${drawn}, not ${inWords(before)}`;
    return `${capitalised(count)}: ${clear}`;
  });
  return fitting(forms);
}

const firsts: Readonly<Record<string, string>> = {
  year: 'the newest',
  effect: 'the largest',
  precision: 'the most precise',
};

interface ForestRun {
  readonly scenario: Values;
  readonly recording: ForestView;
}

/** One sentence: what a change did to the rows. */
export function changed(before: ForestRun, after: ForestRun): string {
  const [was, is] = [before.recording, after.recording];
  const differs = (name: string) => before.scenario[name] !== after.scenario[name];
  if (differs('question')) return fitting(resultsOf(is).map((clear) => `${titleOf(is)}: ${clear}.`));
  if (differs('show') || differs('readings')) return `${left(was, is)}.`;
  const top = is.plots[0]?.rows[0];
  if (differs('sort') && top !== undefined)
    return `${top.name} now comes first, ${firsts[after.scenario.sort!]!} of its block.`;
  return fitting(resultsOf(is).map((clear) => `The rows are as before: ${clear}.`));
}
