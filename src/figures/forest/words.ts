import { capitalised, inWords, pluralize } from '../../typography/number.ts';
import { countOf, endOf, viewAt } from './blocks.ts';
import { drawnRows, type ForestView } from './shown.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

export const includesNone = ({ low, high }: Interval) => low <= 0 && high >= 0;
export const onlyJust = (row: Interval) => includesNone(row) && (row.low === 0 || row.high === 0);

/** How many of the intervals include no difference, and so leave it open what is better. Counting is all: how much each weighs is not known to us. */
export function openCount(rows: readonly Interval[]): string {
  const all = rows.length;
  const including = rows.filter(includesNone).length;
  if (all === 0) return 'No interval is left';
  if (all === 1)
    return including === 1 ? 'The one interval leaves it open' : 'The one interval lies on one side';
  if (including === 0) return `None of the ${inWords(all)} intervals leaves it open`;
  if (including === all) return `${all === 2 ? 'Both' : `All ${inWords(all)}`} intervals leave it open`;
  const verb = including === 1 ? 'leaves' : 'leave';
  return `${capitalised(inWords(including))} of ${inWords(all)} intervals ${verb} it open`;
}

/** The same, and how many of them only just; of one alone that is not told. */
export function tally(rows: readonly Interval[]): string {
  const edge = rows.length > 1 ? rows.filter(onlyJust).length : 0;
  return edge === 0 ? openCount(rows) : `${openCount(rows)}, ${inWords(edge)} of them only just`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const titleOf = ({ question }: ForestView) => question.title.replace(':', ',');

/** How many rows have no interval, as a sentence of its own; nothing where all have one. */
function textRowsNote({ textRows }: ForestView, drawn: number): string[] {
  if (textRows.length === 0) return [];
  const count = pluralize(
    textRows.length,
    drawn === 0 ? 'result is' : 'more is',
    drawn === 0 ? 'results are' : 'more are',
  );
  return [`${capitalised(count)} told in words.`];
}

/** What is to be seen while results still come in. */
function soFar(shown: ForestView, all: number): string {
  const drawn = drawnRows(shown);
  const title = `${titleOf(shown)}:`;
  if (countOf(shown) === 0)
    return `${title} ${all === 1 ? 'one result comes in' : `${inWords(all)} results come in one by one`}.`;
  if (drawn.length > 0)
    return [`${title} so far, ${lower(tally(drawn))}.`, ...textRowsNote(shown, drawn.length)].join(' ');
  return `${title} so far, ${pluralize(shown.textRows.length, 'result is', 'results are')} told in words.`;
}

/** What is to be seen at a moment. How each was read, the picture shows. */
export function describe(shown: ForestView, seconds: number): string {
  if (seconds < endOf(shown)) return soFar(viewAt(shown, seconds), countOf(shown));
  const drawn = drawnRows(shown);
  if (countOf(shown) === 0) return `${titleOf(shown)}: this choice leaves no result.`;
  return [`${titleOf(shown)}: ${lower(tally(drawn))}.`, ...textRowsNote(shown, drawn.length)].join(' ');
}

type Values = Readonly<Record<string, string>>;

/** What is there now, set against what was there before. */
function left(was: ForestView, is: ForestView): string {
  const [before, after] = [drawnRows(was).length, drawnRows(is).length];
  if (after === 0)
    return `No interval is left${is.textRows.length > 0 ? '; what was found is told in words' : ''}`;
  const intervals = after === 1 ? 'one interval' : `${inWords(after)} intervals`;
  const count = after === before ? `Still ${intervals}` : `${intervals} instead of ${inWords(before)}`;
  return `${capitalised(count)}: ${lower(openCount(drawnRows(is)))}`;
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
  if (differs('question')) return `Now ${lower(titleOf(is))}: ${lower(openCount(drawnRows(is)))}.`;
  if (differs('show') || differs('readings')) return `${left(was, is)}.`;
  const top = is.plots[0]?.rows[0];
  if (differs('sort') && top !== undefined)
    return `${top.name} now comes first, ${firsts[after.scenario.sort!]!} of its block.`;
  return `The rows are as before: ${lower(openCount(drawnRows(is)))}.`;
}
