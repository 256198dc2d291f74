import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { inertMarks } from '../view/inertMarks.ts';
import { partsOf } from '../view/panels.ts';
import { type Mark, sizes } from '../view/picture.ts';
import { colourOf, type MarkStyles, plainStyles, type Scheme } from '../view/plainStyles.ts';
import { textWidth } from '../view/textBox.ts';
import { escapeText, marksToSvg } from '../view/toSvg.ts';

interface Run {
  readonly definition: AnyFigure;
  readonly scenario: Scenario;
  readonly recording: unknown;
}

/** The size of a still, in units of the picture: the panels that tell a figure’s story, on a phone, or the one to show. */
export const stillSize = ({ panels }: AnyFigure, show?: string) => ({
  width: sizes.narrow,
  height: partsOf(panels, show).lead.narrow.height,
});

/** The sheet behind a still: an address that ends on it leaves it out, for where the page around it has a colour of its own. */
export const sheetName = 'sheet';

/** Numbers of an axis have room; words that are wider in the font of a system would run into one another, or be cut. */
const tight = 6;

/** A mark whose words are as wide as in the font that they were laid out for, whatever font there is. */
function inItsWidth(mark: Mark): string {
  const svg = marksToSvg([mark]);
  if (mark.kind !== 'text' || mark.text.length < tight) return svg;
  const width = textWidth(mark.text, mark.style).toFixed(0);
  return svg.replace('<text ', `<text textLength="${width}" lengthAdjust="spacingAndGlyphs" `);
}

const css = (marks: readonly Mark[], styles: MarkStyles) =>
  `${plainStyles(styles, new Set(marks.map(({ style }) => style)))}\n.sheet{fill:${colourOf(styles, 'paper')}}.sheet:target{display:none}`;

/**
 * A moment of a figure’s story as an SVG file: the marks alone, for words stand beside it. It follows the reader’s colour
 * scheme where both are given. Its labels are in a font of the system, for the font of the site would be larger than the picture.
 */
export function stillOf(
  { definition, scenario, recording }: Run,
  seconds: number,
  { light, dark }: Pick<Readonly<Record<Scheme, MarkStyles>>, 'light'> & { readonly dark?: MarkStyles },
  show?: string,
): string {
  const lead = partsOf(definition.panels, show).lead.narrow;
  const { top, height } = lead;
  const width = sizes.narrow;
  const marks = inertMarks(lead, recording, scenario, seconds);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 ${top} ${width} ${height}">`,
    `<title>${escapeText(definition.question)}</title>`,
    `<style>${css(marks, light)}${dark === undefined ? '' : `\n@media (prefers-color-scheme:dark){${css(marks, dark)}}`}</style>`,
    `<path class="sheet" id="${sheetName}" d="M0 ${top}h${width}v${height}h${-width}z"/>`,
    ...marks.map(inItsWidth),
    '</svg>\n',
  ].join('\n');
}
