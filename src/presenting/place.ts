/** The name in a query that asks for slides. */
export const presentName = 'present';

/** Where an address opens. */
export interface Place {
  /** From 0. */
  readonly at: number;
  /** What to say where the address asks for a slide that is not there. */
  readonly problem?: string;
}

/** The slide that a query asks for; without a number, the first. */
export function placeOf(search: string, count: number): Place {
  const asked = new URLSearchParams(search).get(presentName)?.trim() ?? '';
  if (asked === '') return { at: 0 };
  const number = Number(asked);
  if (/^\d+$/.test(asked) && number >= 1 && number <= count) return { at: number - 1 };
  return { at: 0, problem: `There is no slide ${asked.slice(0, 12)}: this is the first of ${count}.` };
}

/** A query that opens at a slide; without one, the query of the page itself. Whatever else it asks stays. */
export function queryAt(search: string, at: number | undefined): string {
  const query = new URLSearchParams(search);
  query.delete(presentName);
  if (at !== undefined) query.set(presentName, String(at + 1));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
