import { printable } from './urlResidue.ts';

/** Long enough to recognise, short enough to be read out. */
const maxLength = 24;

const surroundingQuotes = /^["“”„«»\s]+|["“”„«»\s]+$/gu;

/** A text of an address as it may stand in a sentence, just as it was written there. */
export function quote(text: string): string {
  const characters = [
    ...printable(text).replace(surroundingQuotes, '').replaceAll('“', '‘').replaceAll('”', '’'),
  ];
  const start = characters.slice(0, maxLength).join('');
  return `“${characters.length > maxLength ? `${start.trimEnd()}…` : start}”`;
}
