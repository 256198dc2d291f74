import type { Dot, Mark, Picture, Text } from './picture.ts';

const rounded = (value: number) => String(Math.round(value * 10) / 10);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** A disc as two arcs, so that many discs of one style are one path. */
function disc([x, y, radius]: Dot): string {
  const r = rounded(radius);
  return `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${rounded(2 * radius)} 0a${r} ${r} 0 1 0 ${rounded(-2 * radius)} 0`;
}

/** The press area of a link is invisible, also without a style sheet. */
function roomToSvg(room: Text['room']): string {
  if (room === undefined) return '';
  const [left, top, right, bottom] = room.map(rounded);
  return `<path fill="none" pointer-events="all" d="M${left} ${top}H${right}V${bottom}H${left}z"/>`;
}

type Renderer<K extends Mark['kind']> = (mark: Extract<Mark, { kind: K }>) => string;

const renderers: { [K in Mark['kind']]: Renderer<K> } = {
  path: ({ style, d }) => `<path class="m-${style}" d="${d}"/>`,
  dots: ({ style, dots }) => {
    const drawn = dots.filter(([, , radius]) => radius >= 0.05);
    return drawn.length === 0 ? '' : `<path class="m-${style}" d="${drawn.map(disc).join('')}"/>`;
  },
  rule: ({ style, from, to }) =>
    `<path class="m-${style}" d="M${from.map(rounded).join(' ')}L${to.map(rounded).join(' ')}"/>`,
  text: ({ style, at: [x, y], text, anchor, href, room }) => {
    const words = `<text class="m-${style}" x="${rounded(x)}" y="${rounded(y)}"${
      anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`
    }>${escapeText(text)}</text>`;
    return href === undefined ? words : `<a href="${escapeText(href)}">${roomToSvg(room)}${words}</a>`;
  },
};

/** Marks as SVG text. */
export const marksToSvg = (marks: readonly Mark[]) =>
  marks.map((mark) => (renderers[mark.kind] as Renderer<Mark['kind']>)(mark as never)).join('');

/** A picture with links in it is a group, for what stands inside an image cannot be reached. */
export const roleOf = (marks: readonly Mark[]): 'group' | 'img' =>
  marks.some((mark) => mark.kind === 'text' && mark.href !== undefined) ? 'group' : 'img';

/** What stands inside the svg element: the still group and the moving one. */
export const innerSvg = ({ still, moving }: Picture) =>
  `<g data-still>${marksToSvg(still)}</g><g data-moving>${marksToSvg(moving)}</g>`;

/** A whole picture as SVG text. The browser, the build and the tests call this same function. */
export function toSvg(picture: Picture): string {
  const { width, height, title } = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="${roleOf([...picture.still, ...picture.moving])}" aria-label="${escapeText(title)}">${innerSvg(picture)}</svg>`;
}
