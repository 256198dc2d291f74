import { labelWidth } from '../../view/textBox.ts';
import type { TextStyle } from '../../view/textStyles.ts';
import { wrapText } from '../../view/wrapText.ts';
import { addressToRead } from './address.ts';
import type { Format } from './formats.ts';

/** What all frames of a film have in common. */
export interface FilmWords {
  readonly question: string;
  /** All that is said below it in the course of the film. */
  readonly captions: readonly string[];
  /** Whose it is and what made it; left out where there is no room for it. */
  readonly credit: string;
  readonly url: string;
  /** Whether it shows what studies found. */
  readonly fromRecords: boolean;
}

/** Lines of text in one size, and the base line of the first of them. */
export interface SetText extends TextStyle {
  readonly lines: readonly string[];
  readonly y: number;
}

/** Where everything stands on a film, in dots. */
export interface Layout {
  readonly title: SetText;
  /** The base line of the first line of what is said, and how it is set. */
  readonly caption: TextStyle & { readonly y: number };
  readonly picture: { readonly x: number; readonly y: number; readonly scale: number };
  readonly foot: SetText;
}

/** From one line to the next, as a share of the size. */
export const leading = 1.22;
/** How far above its base line a letter reaches, as a share of the size. */
const ascent = 0.78;
/** And how far below it. */
const descent = 0.25;
const titleWeight = 700;
const weight = 400;
/** Labels of a picture, in its units, and how high they are to be on a film that people see on a phone, in dots. */
const label = { units: 13, dots: 36 };
const legible = label.dots / label.units;

export const wrapped = (text: string, width: number, style: TextStyle): string[] =>
  wrapText(text, width, (line) => labelWidth(line, style));

/** A text over as few lines as some sizes allow, in the largest of them. */
function fitted(text: string, width: number, sizes: readonly number[]) {
  const settings = sizes.map((size) => ({
    size,
    weight: titleWeight,
    lines: wrapped(text, width, { size, weight: titleWeight }),
  }));
  return settings.reduce((best, next) => (next.lines.length < best.lines.length ? next : best));
}

const heightOf = (size: number, lines: number): number => size * (ascent + leading * (lines - 1));

/** What may stand at the foot, the best first. A simulation always says that it is one, for its numbers alone would pass for measured. */
function feet(
  { credit, url, fromRecords }: FilmWords,
  room: number,
  style: TextStyle,
): readonly (readonly string[])[] {
  const within = (most: number) => {
    const address = addressToRead(url, (line) => wrapped(line, room, style).length <= most);
    return wrapped(address, room, style);
  };
  const [long, short] = [within(2), within(1)];
  const credited = [
    [credit, ...long],
    [credit, ...short],
  ];
  return fromRecords ? [...credited, long, short] : credited;
}

/**
 * Sets out a film: the question, what is said, the picture, and the address. The words are as large as they can be while the labels
 * of the picture stay legible; the space of what is said is that of the longest caption, so that nothing moves.
 *
 * @param picture width and height, and where its words begin, in its own units
 */
export function layoutOf(
  { width, height, margin, gap, titleSizes, captionSizes, footSize }: Format,
  words: FilmWords,
  picture: { readonly width: number; readonly height: number; readonly edge: number },
): Layout {
  const room = width - 2 * margin.side;
  const foot = { size: footSize, weight };
  const title = fitted(words.question, room, titleSizes);
  const top = margin.top + heightOf(title.size, title.lines.length) + descent * title.size + gap;
  const bottom = height - margin.bottom - descent * footSize;
  const tries = feet(words, room, foot).flatMap((lines) =>
    captionSizes.map((size) => {
      const most = Math.max(...words.captions.map((said) => wrapped(said, room, { size, weight }).length));
      const from = top + heightOf(size, most) + descent * size + gap;
      const to = bottom - heightOf(footSize, lines.length) - gap;
      const scale = Math.min(width / picture.width, (to - from) / picture.height);
      return { size, from, to, scale, lines };
    }),
  );
  const { size, from, to, scale, lines } =
    tries.find((one) => one.scale >= legible) ?? tries.reduce((a, b) => (b.scale > a.scale ? b : a));
  const beside = width - scale * picture.width;
  return {
    title: { ...title, y: margin.top + ascent * title.size },
    caption: { size, weight, y: top + ascent * size },
    picture: {
      // Its words begin where those above begin, as far as it has room to move.
      x: Math.min(beside, Math.max(0, margin.side - scale * picture.edge)),
      y: (from + to - scale * picture.height) / 2,
      scale,
    },
    foot: { ...foot, lines, y: bottom - leading * footSize * (lines.length - 1) },
  };
}
