import { type CssNode, parse, type Rule, walk } from 'css-tree';

/** Classes of marks are put together from the names of their styles. */
const isMark = (name: string) => name.startsWith('m-');

function classesOf(selector: CssNode): readonly string[] {
  const names: string[] = [];
  walk(selector, { visit: 'ClassSelector', enter: ({ name }) => void names.push(name) });
  return names.filter((name) => !isMark(name));
}

/** A rule of a style sheet: where it stands in its text, and what classes each of its selectors names. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly selectors: readonly (readonly string[])[];
}

function placesOf(css: string): readonly Place[] {
  const places: Place[] = [];
  walk(parse(css, { positions: true, parseValue: false }), {
    visit: 'Rule',
    enter({ prelude, loc }: Rule) {
      if (prelude.type !== 'SelectorList' || loc == null) return;
      const selectors = prelude.children.toArray().map(classesOf);
      places.push({ start: loc.start.offset, end: loc.end.offset, selectors });
    },
  });
  return places;
}

/** Pages have the same style sheets. */
const known = new Map<string, readonly Place[]>();

function knownPlaces(css: string): readonly Place[] {
  const places = known.get(css) ?? placesOf(css);
  known.set(css, places);
  return places;
}

/** All words of a text that may be the name of a class. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\w-]+/g));

/**
 * A style sheet without the rules that nothing in a file falls under: they name a class that stands nowhere in it.
 *
 * @param words those of the markup of the file, and of its script, which makes more of it
 */
export function usedStyles(css: string, words: ReadonlySet<string>): string {
  let kept = '';
  let from = 0;
  for (const { start, end, selectors } of knownPlaces(css)) {
    const isUsed = selectors.some((names) => names.every((name) => words.has(name)));
    // A rule inside one that is left out is gone with it.
    if (isUsed || start < from) continue;
    kept += css.slice(from, start);
    from = end;
  }
  return kept + css.slice(from);
}
