import { link, text } from '../../view/marks.ts';
import type { Mark, Point, Size, Style } from '../../view/picture.ts';
import { wrapped } from '../../view/wrapped.ts';
import { layouts, lineHeight } from './layout.ts';
import type { ForestView } from './shown.ts';
import { headline } from './words.ts';

/** What the rows together allow to say, the claim they bear on with its verdict, and what to bear in mind. */
export function headMarks(shown: ForestView, size: Size): { marks: Mark[]; bottom: number } {
  const { left, maxCharacters } = layouts[size];
  const { claim, note } = shown.question;
  const parts: readonly { style: Style; words: string; most: number; href?: string }[] = [
    { style: 'panel-title', words: headline(shown), most: maxCharacters - 4 },
    ...(note === undefined || shown.plots.length === 0
      ? []
      : [{ style: 'aside', words: note, most: maxCharacters }]),
    ...(claim === undefined
      ? []
      : [{ style: 'link', words: claim.words, most: maxCharacters, href: claim.href }]),
  ];
  const lines = parts.flatMap(({ style, words, most, href }) =>
    wrapped(words, most).map((line) => ({ style, line, href })),
  );
  return {
    marks: lines.map(({ style, line, href }, index) => {
      const at: Point = [left, 16 + index * lineHeight];
      return href === undefined ? text(style, at, line) : link(style, at, line, href);
    }),
    bottom: 16 + (lines.length - 1) * lineHeight + 8,
  };
}
