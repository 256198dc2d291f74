import { capitalised, inWords, pluralize } from '../../typography/number.ts';
import { countOf, endOf, viewAt } from './blocks.ts';
import { drawnRows, type ForestView } from './shown.ts';
import { clearCount, tallyOf } from './tally.ts';

const titleOf = ({ question }: ForestView) => question.title.replace(':', ',');

/** How many rows have no range, as a sentence of its own; nothing where all have one. */
function textRowsNote({ textRows }: ForestView, drawn: number): string[] {
  if (textRows.length === 0) return [];
  const count = pluralize(textRows.length, drawn === 0 ? 'result' : 'more', drawn === 0 ? 'results' : 'more');
  return [`${capitalised(count)} came without a range.`];
}

/** How many results show a clear difference, in full, and as short as an announcement needs it. */
const resultsOf = ({ plots }: ForestView) => clearCount(tallyOf(plots), ' results');
const shortOf = ({ plots }: ForestView) => clearCount(tallyOf(plots));

/** What is to be seen while results still come in. */
function soFar(shown: ForestView, all: number): string {
  const drawn = drawnRows(shown);
  const title = `${titleOf(shown)}:`;
  if (countOf(shown) === 0)
    return `${title} ${all === 1 ? 'one result comes in' : `${inWords(all)} results come in one by one`}.`;
  if (drawn.length > 0)
    return [`${title} so far, ${resultsOf(shown)}.`, ...textRowsNote(shown, drawn.length)].join(' ');
  return `${title} so far, ${pluralize(shown.textRows.length, 'result')} came without a range.`;
}

/** What is to be seen at a moment, in the end with what it comes to. How each was read, the picture shows. */
export function describe(shown: ForestView, seconds: number): string {
  if (seconds < endOf(shown)) return soFar(viewAt(shown, seconds), countOf(shown));
  if (countOf(shown) === 0) return `${titleOf(shown)}: this choice leaves no result.`;
  return `${titleOf(shown)}: ${resultsOf(shown)}. ${shown.question.finding}`;
}

type Values = Readonly<Record<string, string>>;

/** Of an announcement that takes two lines of a phone, and fifteen words. */
const mostLetters = 80;

/** What is there now, set against what was there before. */
function left(was: ForestView, is: ForestView): string {
  const [before, after] = [drawnRows(was).length, drawnRows(is).length];
  if (after === 0)
    return is.textRows.length === 0 ? 'This choice leaves no result' : 'These results came without a range';
  const results = pluralize(after, 'result');
  const forms = [`${results} with a range`, results].map((drawn) => {
    const count = after === before ? `Still ${drawn}` : `${drawn}, not ${inWords(before)}`;
    return `${capitalised(count)}: ${shortOf(is)}`;
  });
  return forms.find(({ length }) => length <= mostLetters) ?? forms.at(-1)!;
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
  if (differs('question')) return `${titleOf(is)}: ${shortOf(is)}.`;
  if (differs('show') || differs('readings')) return `${left(was, is)}.`;
  const top = is.plots[0]?.rows[0];
  if (differs('sort') && top !== undefined)
    return `${top.name} now comes first, ${firsts[after.scenario.sort!]!} of its block.`;
  return `The rows are as before: ${shortOf(is)}.`;
}
