export type Scheme = 'light' | 'dark';

/** A value of CSS, or one for each scheme where they differ. */
export type CssValue = string | Readonly<Record<Scheme, string>>;

export interface StyleSelector {
  readonly text: string;
  /** The styles of marks that it names. */
  readonly styles: readonly string[];
}

/** A rule about marks with plain values: `authoring/styles` reads them from style sheets. */
export interface StyleRule {
  readonly selectors: readonly StyleSelector[];
  readonly declarations: readonly (readonly [property: string, value: CssValue])[];
}

/** The styles of marks, and which scheme of the colours is meant. */
export interface MarkStyles {
  /** As `styles/marks` and the folders of figures have them. */
  readonly rules: readonly StyleRule[];
  readonly colours: Readonly<Record<string, CssValue>>;
  readonly scheme: Scheme;
  /** The label font as a data address, to be carried inside the file. */
  readonly font?: string | undefined;
}

export const labelFamily = 'Atkinson Hyperlegible Next';

const inScheme = (value: CssValue, scheme: Scheme): string =>
  typeof value === 'string' ? value : value[scheme];

/**
 * A style sheet for a picture that stands alone: plain values in flat rules, for some programs that draw SVG know no
 * more than that.
 *
 * @param used the styles that the picture has; rules for others are left out
 */
export function plainStyles({ rules, scheme, font }: MarkStyles, used: ReadonlySet<string>): string {
  const face =
    font === undefined
      ? []
      : [`@font-face{font-family:'${labelFamily}';font-weight:400 700;src:url(${font}) format('woff2')}`];
  const plain = rules.flatMap(({ selectors, declarations }) => {
    const kept = new Set(
      selectors.filter(({ styles }) => styles.every((name) => used.has(name))).map(({ text }) => text),
    );
    const said = declarations.map(([property, value]) => `${property}:${inScheme(value, scheme)}`);
    return kept.size === 0 ? [] : [`${[...kept].join(',')}{${said.join(';')}}`];
  });
  return [...face, ...plain].join('\n');
}

/** One colour of the tokens. */
export function colourOf({ colours, scheme }: MarkStyles, name: string): string {
  const value = colours[name];
  if (value === undefined) throw new Error(`there is no colour --${name} in tokens.css`);
  return inScheme(value, scheme);
}
