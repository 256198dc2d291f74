import type { Dot, Mark, Picture, Text } from './picture.ts';

const rounded = (value: number) => String(Math.round(value * 10) / 10);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/**
 * A disc as an arc from its top nearly to its top, so that many discs of one style are one path. An arc that ends where it
 * begins is none; the gap of 0.1 is as fine as a coordinate.
 */
function disc([x, y, radius]: Dot): string {
  const r = rounded(radius);
  return `M${rounded(x)} ${rounded(y - radius)}a${r} ${r} 0 1 0 .1 0z`;
}

/** The press area of a link is invisible, also without a style sheet. */
function roomToSvg(room: Text['room']): string {
  if (room === undefined) return '';
  const [left, top, right, bottom] = room.map(rounded);
  return `<path fill="none" pointer-events="all" d="M${left} ${top}H${right}V${bottom}H${left}z"/>`;
}

/** Beside links, words without one are for the eye: `isLinked` is whether there are any. */
type Renderer<K extends Mark['kind']> = (mark: Extract<Mark, { kind: K }>, isLinked: boolean) => string;

const renderers: { [K in Mark['kind']]: Renderer<K> } = {
  path: ({ style, d }) => `<path class="m-${style}" d="${d}"/>`,
  dots: ({ style, dots }) => {
    const drawn = dots.filter(([, , radius]) => radius >= 0.05);
    return drawn.length === 0 ? '' : `<path class="m-${style}" d="${drawn.map(disc).join('')}"/>`;
  },
  rule: ({ style, from, to }) =>
    `<path class="m-${style}" d="M${from.map(rounded).join(' ')}L${to.map(rounded).join(' ')}"/>`,
  text: ({ style, at: [x, y], text, anchor, href, room }, isLinked) => {
    const hidden = isLinked && href === undefined ? ' aria-hidden="true"' : '';
    const words = `<text class="m-${style}"${hidden} x="${rounded(x)}" y="${rounded(y)}"${
      anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`
    }>${escapeText(text)}</text>`;
    return href === undefined ? words : `<a href="${escapeText(href)}">${roomToSvg(room)}${words}</a>`;
  },
};

/** A picture with links in it is a group, for what stands inside an image cannot be reached. */
export const roleOf = (marks: readonly Mark[]): 'group' | 'img' =>
  marks.some((mark) => mark.kind === 'text' && mark.href !== undefined) ? 'group' : 'img';

/** Marks as SVG text. */
export function marksToSvg(marks: readonly Mark[]): string {
  const isLinked = roleOf(marks) === 'group';
  return marks
    .map((mark) => (renderers[mark.kind] as Renderer<Mark['kind']>)(mark as never, isLinked))
    .join('');
}

/** What stands inside the svg element: the still group and the moving one. */
const innerSvg = ({ still, moving }: Picture) =>
  `<g data-still>${marksToSvg(still)}</g><g data-moving>${marksToSvg(moving)}</g>`;

const svgOf = ({ width, height, title, still, moving }: Picture, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="${roleOf([...still, ...moving])}" aria-label="${escapeText(title)}">${inner}</svg>`;

/** A whole picture as SVG text. The browser, the build and the tests call this same function. */
export const toSvg = (picture: Picture): string => svgOf(picture, innerSvg(picture));

/** The class of marks that are hidden from listeners: a reader mode leaves out what is hidden, but for what is called so. */
export const shownToReaderModes = 'fallback-image';

/** The same for a page, where the picture is heard by its name alone. */
export const toSvgInPage = (picture: Picture): string =>
  svgOf(picture, `<g class="${shownToReaderModes}" aria-hidden="true">${innerSvg(picture)}</g>`);
