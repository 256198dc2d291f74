export type Scheme = 'light' | 'dark';

/** What gives marks their looks: style sheets as text, and which reading of the colours is meant. */
export interface Looks {
  /** The looks of marks, as `styles/marks` and the folders of figures have them. */
  readonly marks: string;
  /** The style sheet that gives every `--name` its value. */
  readonly tokens: string;
  readonly scheme: Scheme;
  /** The label font as a data address, to be carried inside the file. */
  readonly font?: string | undefined;
}

export const labelFamily = 'Atkinson Hyperlegible Next';

/** Names whose value the page makes up at build, by what stands for them in a file of its own. */
const own: Readonly<Record<string, string>> = { label: `'${labelFamily}', sans-serif` };

/** Puts the value for a name that a style sheet uses, and takes one side of each `light-dark()`. */
function plainly({ tokens, scheme }: Looks): (value: string) => string {
  const values = new Map<string, string>();
  for (const [, name, value] of tokens.matchAll(/--([\w-]+):\s*([^;]+);/g))
    if (!values.has(name!)) values.set(name!, value!.trim());
  const named = (name: string): string => {
    const value = own[name] ?? values.get(name);
    if (value === undefined)
      throw new Error(`a mark is drawn with --${name}, which tokens.css does not have`);
    return plain(value);
  };
  const plain = (value: string): string =>
    value
      .replace(/var\(--([\w-]+)\)/g, (_, name) => named(name))
      .replace(/light-dark\(([^,()]+),\s*([^,()]+)\)/g, (_, light, dark) =>
        scheme === 'light' ? light : dark,
      );
  return plain;
}

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: readonly string[];
}

/** The rules that hold everywhere: those for a medium, a theme or a hand on the picture have no place in a file. */
function rulesOf(css: string): Rule[] {
  const flat = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{};]+;/g, '')
    .replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rule = /([^{}]+)\{([^{}]*)\}/g;
  const rest = flat.replace(rule, '').trim();
  if (rest !== '')
    throw new Error(`the looks of marks must be flat rules, for downloads carry them: ${rest}`);
  return [...flat.matchAll(rule)].map(([, selectors, declarations]) => ({
    selectors: selectors!.split(',').map((selector) => selector.trim()),
    declarations: declarations!
      .split(';')
      .map((text) => text.trim().replace(/\s*:\s*/, ':'))
      .filter(Boolean),
  }));
}

const reaching = /^(?:(?:svg|g|a|text|path)?(?:\.m-[\w-]+)?\s*)+$/;

/** A selector of the page as it reads inside a picture; nothing where it is not about marks or waits for a pointer. */
function inside(selector: string): string[] {
  if (selector.includes(':') || !/\.m-|(^|\s)(svg|text)\b/.test(selector)) return [];
  const found = selector.replace(/^\.(?:figure|still) /, '').replace(/\s+/g, ' ');
  if (reaching.test(found)) return [found];
  throw new Error(`the look “${selector}” cannot be carried by a download: write svg, text, a or .m-<style>`);
}

const stylesOf = (selector: string) => [...selector.matchAll(/\.m-([\w-]+)/g)].map(([, name]) => name!);

/**
 * A style sheet for a picture that stands alone: plain values in flat rules, for some programs that draw SVG know no
 * more than that.
 *
 * @param used the styles that the picture has; rules for others are left out
 */
export function plainLooks(looks: Looks, used: ReadonlySet<string>): string {
  const plain = plainly(looks);
  const face =
    looks.font === undefined
      ? []
      : [
          `@font-face{font-family:'${labelFamily}';font-weight:400 700;src:url(${looks.font}) format('woff2')}`,
        ];
  const rules = rulesOf(looks.marks).flatMap(({ selectors, declarations }) => {
    const kept = new Set(
      selectors.flatMap(inside).filter((selector) => stylesOf(selector).every((name) => used.has(name))),
    );
    return kept.size === 0 ? [] : [`${[...kept].join(',')}{${declarations.map(plain).join(';')}}`];
  });
  return [...face, ...rules].join('\n');
}

/** One colour of the tokens. */
export const colourOf = (looks: Looks, name: string): string => plainly(looks)(`var(--${name})`);
