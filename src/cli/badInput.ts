/** Invalid input. The message is one line, to be shown as it is. */
export class BadInput extends Error {}

const longest = 60;

/** What was given, as it may stand in a one-line message: quoted where it is empty or not plain, and never long. */
export function quoteInput(given: string): string {
  const short = given.length > longest ? `${given.slice(0, longest)}…` : given;
  return /^[!-~]+…?$/.test(short) ? short : JSON.stringify(short).replace(/[^ -~…]/g, '?');
}
