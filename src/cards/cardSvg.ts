import { cardSize } from '../sharing/common.ts';
import { colourOf, type MarkStyles, plainStyles, type StyleRule } from '../view/plainStyles.ts';
import { escapeText, marksToSvg } from '../view/toSvg.ts';
import type { Card, Inset } from './card.ts';

/** The style of a text whose size is fitted to its place, by the first part of its style. */
const fittedStyles: Readonly<Record<string, string>> = {
  'card-title': 'font-family:Literata;font-weight:600',
  'card-under': 'font-weight:400',
  'card-value': 'font-weight:700',
};

const sizedStyles = (used: ReadonlySet<string>) =>
  [...used]
    .flatMap((style) => {
      const [, name = '', size] = /^(.*)-(\d+)$/.exec(style) ?? [];
      return name in fittedStyles ? [`.m-${style}{${fittedStyles[name]};font-size:${size}px}`] : [];
    })
    .join('\n');

/** What draws cards knows weights of whole hundreds only, and takes any other for regular. */
const wholeWeights = ({ declarations, ...rule }: StyleRule): StyleRule => ({
  ...rule,
  declarations: declarations.map(([property, value]) => [
    property,
    property === 'font-weight' ? String(Math.round(Number(value) / 100) * 100) : value,
  ]),
});

/** A card as SVG text with plain styles: the same bytes for the same card. */
export function cardSvg({ alt, marks, inset }: Card, styles: MarkStyles): string {
  const { width, height } = cardSize;
  const shown = inset?.marks ?? [];
  const used = new Set([...marks, ...shown].map(({ style }) => style));
  const background = colourOf(styles, 'paper');
  const markStyles = plainStyles({ ...styles, rules: styles.rules.map(wholeWeights) }, used);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(alt)}">`,
    `<style>${markStyles}\n${sizedStyles(used)}</style>`,
    `<path style="fill:${background}" d="M0 0h${width}v${height}H0z"/>`,
    `<g style="stroke-linecap:round">${marksToSvg(marks)}</g>`,
    inset === undefined ? '' : insetSvg(inset),
    '</svg>\n',
  ].join('\n');
}

function insetSvg({ marks, box: [left, top, right, bottom], at: [x, y], scale }: Inset) {
  const shift = [x - left * scale, y - top * scale].map((length) => length.toFixed(1));
  return [
    `<clipPath id="part"><path d="M${left} ${top}H${right}V${bottom}H${left}z"/></clipPath>`,
    `<g transform="translate(${shift.join(' ')}) scale(${scale.toFixed(4)})"><g clip-path="url(#part)">${marksToSvg(marks)}</g></g>`,
  ].join('');
}
