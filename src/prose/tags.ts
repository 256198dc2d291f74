/** A component in the text of a lesson, where it stands, and what it was given. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based line in the text given. */
  readonly line: number;
  /** Offset of its first character. */
  readonly at: number;
}

const component = /<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z-]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;
const attribute = /([a-zA-Z-]+)(?:="([^"]*)"|=\{[^}]*\})?/g;

/**
 * The components in the text of a lesson, in order of appearance. Attributes given as expressions are left out,
 * so that whoever needs one finds it missing.
 *
 * @example tagsIn('<Cite study="a1" />')[0].attributes.study // 'a1'
 */
export function tagsIn(text: string): Tag[] {
  return [...text.matchAll(component)].map((match) => ({
    name: match[1]!,
    attributes: Object.fromEntries(
      [...match[2]!.matchAll(attribute)].flatMap(([, name, value]) =>
        value === undefined ? [] : [[name!, value]],
      ),
    ),
    line: text.slice(0, match.index).split('\n').length,
    at: match.index,
  }));
}
