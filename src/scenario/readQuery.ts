import { defaults, type Field, format, type Scenario } from './field.ts';
import { fieldMatcher } from './fieldNames.ts';
import { type ParsedValue, parseValue } from './parseValue.ts';
import { writeQuery } from './query.ts';
import { piecesOf, type QueryParameter, type QueryPiece } from './queryParameters.ts';
import { quote } from './quote.ts';
import { isTypoOf } from './typo.ts';
import { normalizeName, printable } from './urlResidue.ts';

/** The scenario in a query, and what had to be corrected. */
export interface ParsedQuery {
  readonly scenario: Scenario;
  /** A few sentences for each field that was asked something that is not shown; none where nothing was lost. */
  readonly notes: readonly string[];
}

/** A value that an address gives a field, and what it stands for. */
interface Answer {
  /** As it stands in the address; empty where it is nothing but punctuation. */
  readonly written: string;
  readonly read: ParsedValue;
}

/** How many different values of a repeated name are read. */
const maxAnswers = 8;

/** What an address asks, by what its names mean: for each field what fits its name best comes first. */
function sortedBy(fields: readonly Field[], parameters: readonly QueryParameter[]) {
  const meaning = fieldMatcher(fields);
  const found = parameters.map((parameter) => ({ ...parameter, meant: meaning(parameter.name) }));
  return {
    /** Names that no field has, as they are compared and as they were written. */
    unknown: new Map(
      found
        .filter(({ meant }) => meant === undefined)
        .map(({ name }) => [normalizeName(name), name] as const),
    ),
    answersTo: (field: Field): Answer[] => {
      const own = found
        .filter(({ meant }) => meant?.field === field)
        .sort((a, b) => (a.meant!.fit < b.meant!.fit ? -1 : Number(a.meant!.fit > b.meant!.fit)));
      return [...new Map(own.map((parameter) => [parameter.value, parameter] as const)).values()]
        .slice(0, maxAnswers)
        .map(({ value, undecoded = value }) => ({
          written: printable(undecoded),
          read: parseValue(field, value),
        }));
    },
  };
}

function problemNote({ label }: Field, { written, read: { problem } }: Answer): string | undefined {
  if (problem === undefined) return undefined;
  return written === ''
    ? `The address names “${label}” but gives it no value.`
    : `The address sets “${label}” to ${quote(written)}, ${problem}.`;
}

/** What is said of a field that was asked something else than it shows. */
function notesOn(
  field: Field,
  answers: readonly Answer[],
  shown: Answer | undefined,
  typo: string | undefined,
): string[] {
  const other = answers.find(({ written, read }) => written !== '' && read.value !== shown!.read.value);
  return [
    shown && problemNote(field, shown),
    other && `The address also sets “${field.label}” to ${quote(other.written)}.`,
    typo !== undefined &&
      `The address has ${quote(typo)}, which this figure does not know. Did you mean “${field.name}”?`,
  ].filter((note) => typeof note === 'string');
}

/**
 * Reads the query of an address. Never fails: a value out of range goes to the nearest end, one that makes no sense to
 * the starting value, one between steps to the nearest step; each repair is noted. What a link picked up on its way
 * is no part of what it asks (`urlResidue.ts`). A field is also found under the names that it had before. Unknown names are
 * left alone, but for those that look like a slip for a field’s.
 *
 * @param search the query, with or without its question mark
 * @param start the scenario that values missing from the address take
 */
export function readQuery(
  search: string,
  fields: readonly Field[],
  start: Scenario = defaults(fields),
): ParsedQuery {
  const { unknown, answersTo } = sortedBy(
    fields,
    piecesOf(search).flatMap(({ parameters }) => parameters),
  );
  const notes: string[] = [];
  const scenario = Object.fromEntries(
    fields.map((field) => {
      const answers = answersTo(field);
      const shown = answers.find(({ read }) => read.value !== undefined) ?? answers[0];
      const value = shown?.read.value ?? start[field.name]!;
      const [, typo] = [...unknown].find(([name]) => isTypoOf(normalizeName(field.name), name)) ?? [];
      const fieldNotes = notesOn(field, answers, shown, typo);
      if (fieldNotes.length > 0) notes.push(`${fieldNotes.join(' ')} Showing ${format(field, value)}.`);
      return [field.name, value];
    }),
  );
  return { scenario, notes };
}

/** What of a piece is not the figure’s, in its own words where nothing of it is the figure’s, or no parameter at all. */
function foreignPart({ text, parameters }: QueryPiece, meaning: ReturnType<typeof fieldMatcher>): string {
  const foreign = parameters.filter(({ name }) => meaning(name) === undefined);
  if (parameters.length > 0 && foreign.length === parameters.length) return text;
  return String(new URLSearchParams(foreign.map(({ name, value }): [string, string] => [name, value])));
}

/**
 * A query with another scenario in it: as `writeQuery` writes that, the parameters that are not the figure’s kept behind
 * it. Where it stands for that scenario already, in just these words, it stays as it is.
 */
export function updateQuery(
  search: string,
  scenario: Scenario,
  fields: readonly Field[],
  start?: Scenario,
): string {
  const meaning = fieldMatcher(fields);
  const pieces = piecesOf(search).map((piece) => ({
    text: piece.text,
    foreign: foreignPart(piece, meaning),
  }));
  const own = pieces.filter(({ text, foreign }) => text !== foreign).map(({ text }) => text);
  const query = writeQuery(scenario, fields, start).slice(1);
  const written = new Set(search.replace(/^\?/, '').split('&'));
  if (own.join('&') === query && own.every((text) => written.has(text))) return search;
  const all = [query, ...pieces.map(({ foreign }) => foreign)].filter((text) => text !== '');
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
