import { type Mark, type Picture, sizes } from './picture.ts';
import { colourOf, type MarkStyles, plainStyles } from './plainStyles.ts';
import { labelWidth } from './textBox.ts';
import type { TextStyle } from './textStyles.ts';
import { escapeText, marksToSvg, roleOf } from './toSvg.ts';
import { wrapText } from './wrapText.ts';

/** What a picture says about itself where there is no page around it. */
export interface Sheet {
  /** The question that the figure answers, as its title. */
  readonly question: string;
  /** Whose it is, where it is found, what made it; printed in one line below, or as many as it takes. */
  readonly credit: readonly string[];
  /** The address of what is shown. Links inside the picture start from it. */
  readonly address: string;
}

/** Margins and type of a sheet at each size, in units of the picture. */
const small = { size: 12, line: 16, weight: 400 };
const layouts = {
  narrow: { edge: 14, title: { size: 18, line: 23, weight: 700 } },
  wide: { edge: 30, title: { size: 22, line: 28, weight: 700 } },
} as const;
const gap = 18;
const minEdge = 8;

const layoutOf = (width: number) => (width >= sizes.wide ? layouts.wide : layouts.narrow);

/** Links that start from the site lead nowhere from a file. */
const absolute =
  (address: string) =>
  (mark: Mark): Mark =>
    mark.kind === 'text' && mark.href !== undefined
      ? { ...mark, href: new URL(mark.href, address).href }
      : mark;

/** Where the words of a picture begin, so that those above and below stand in line with them. */
export const edgeOf = (marks: readonly Mark[], usual: number): number =>
  marks.reduce(
    (least, mark) =>
      mark.kind === 'text' && (mark.anchor ?? 'start') === 'start' ? Math.min(least, mark.at[0]) : least,
    usual,
  );

const fit = (text: string, width: number, style: TextStyle) =>
  wrapText(text, width, (line) => labelWidth(line, style));

const linesToSvg = (style: string, lines: readonly string[], x: number, first: number, line: number) =>
  lines
    .map(
      (text, index) =>
        `<text class="${style}" x="${x}" y="${first + index * line}">${escapeText(text)}</text>`,
    )
    .join('');

/**
 * A picture as a file that needs nothing else: its background, its question, the picture, whose it is, and plain styles.
 * The same bytes for the same picture.
 */
export function standalone(
  picture: Picture,
  { question, credit, address }: Sheet,
  styles: MarkStyles,
): string {
  const { width, title: words } = picture;
  const marks = [...picture.still, ...picture.moving].map(absolute(address));
  const { edge: usual, title } = layoutOf(width);
  const edge = Math.max(minEdge, edgeOf(marks, usual));
  const room = width - 2 * edge;
  const head = fit(question, room, title);
  const foot = fit(credit.join(' · '), room, small);
  const top = gap + head.length * title.line + gap / 2;
  const rule = top + picture.height + gap / 2;
  const height = rule + gap + (foot.length - 1) * small.line + gap;
  const css = [
    plainStyles(styles, new Set(marks.map(({ style }) => style))),
    `.sheet{fill:${colourOf(styles, 'paper')}}`,
    `.sheet-rule{stroke:${colourOf(styles, 'rule')}}`,
    `.sheet-title{font-size:${title.size}px;font-weight:${title.weight}}`,
    `svg .sheet-credit{font-size:${small.size}px;fill:${colourOf(styles, 'ink-soft')}}`,
  ].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="${roleOf(marks)}" aria-label="${escapeText(`${question} ${words}`)}">`,
    `<title>${escapeText(question)}</title>`,
    `<style>${css}</style>`,
    `<path class="sheet" d="M0 0h${width}v${height}h${-width}z"/>`,
    linesToSvg('sheet-title', head, edge, gap + title.size, title.line),
    `<g transform="translate(0 ${top})">${marksToSvg(marks)}</g>`,
    `<path class="sheet-rule" d="M${edge} ${rule}h${room}"/>`,
    linesToSvg('sheet-credit', foot, edge, rule + gap, small.line),
    '</svg>\n',
  ].join('\n');
}
