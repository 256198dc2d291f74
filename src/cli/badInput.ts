/** What was asked cannot be run. The message is one line, fit to be shown as it is. */
export class BadInput extends Error {}

const longest = 60;

/** What was given, as it may stand in a one-line message: quoted where it is empty or not plain, and never long. */
export function shown(given: string): string {
  const short = given.length > longest ? `${given.slice(0, longest)}…` : given;
  return /^[!-~]+…?$/.test(short) ? short : JSON.stringify(short).replace(/[^ -~…]/g, '?');
}
