const maxLength = 64;

/** A short number that stands for a text, the same on every machine: FNV-1a of its characters, in 64 bits. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(36).padStart(13, '0').slice(-8);
}

/**
 * The name of a state: “set-load-80”, of small letters, digits and hyphens, so that it may name a file anywhere. The same
 * state has the same name always, and two have two: where that takes more than its letters can say in this length, a
 * digest of it ends the name.
 *
 * @param figure the id of the figure
 * @param query the query that stands for the state, as `writeQuery` writes it
 */
export function stateName(figure: string, query: string): string {
  const state = figure + query;
  const name = state
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  // Points and capitals would be lost without a trace; other characters only separate words, none of which is a field's name.
  const isWhole = name.length <= maxLength && /^[a-z0-9?&=_-]*$/.test(state);
  return isWhole ? name : `${name.slice(0, maxLength - 9).replace(/-$/, '')}-${digest(state)}`;
}
