import { asWritten } from './residue.ts';

/** Long enough to know again what one wrote, short enough to be read out. */
const longest = 24;

const around = /^["“”„«»\s]+|["“”„«»\s]+$/gu;

/** A text of an address as it may stand in a sentence, just as it was written there. */
export function quoted(text: string): string {
  const characters = [...asWritten(text).replace(around, '').replaceAll('“', '‘').replaceAll('”', '’')];
  const start = characters.slice(0, longest).join('');
  return `“${characters.length > longest ? `${start.trimEnd()}…` : start}”`;
}
