import { unixLines } from '../evidence/lines.ts';

/** A lesson in its two parts. Lines of either are lines of the file. */
export interface Parts {
  /** The fields at the top, without the lines that bound them; undefined where there are none, or they do not end. */
  readonly head: string | undefined;
  /** The text, with an empty line for every line above it. */
  readonly body: string;
}

/** Parts a lesson from the fields above its text. */
export function splitFrontMatter(source: string): Parts {
  const text = unixLines(source);
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return { head: undefined, body: text };
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (closing === null) return { head: undefined, body: text };
  const end = opening.length + closing.index;
  const above = text.slice(0, end).replace(/[^\n]/g, '');
  return {
    head: text.slice(opening.length, end),
    body: above + text.slice(end + closing[0].length),
  };
}
