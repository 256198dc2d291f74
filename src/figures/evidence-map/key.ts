import { text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { MapStudy } from './data.ts';
import { studyMark } from './studyMark.ts';

interface Sample extends Pick<MapStudy, 'size' | 'of'> {
  readonly secondHand?: true;
  readonly words: string;
}

/** What the marks stand for: a sample of each, and its words. */
const people: Sample = { size: 12, of: 'people', words: 'people measured' };
const studies: Sample = { size: 4, of: 'studies', words: 'many studies' };
const review: Sample = { size: 'nobody measured', of: 'people', words: 'review' };
const notSeen: Sample = { size: 'not seen', of: 'people', words: 'size not seen' };
const throughOthers: Sample = { ...people, secondHand: true, words: 'known only through others' };

/** The samples line by line, each where its mark has its middle. */
const lines: Record<Size, readonly (readonly (readonly [x: number, sample: Sample])[])[]> = {
  narrow: [
    [
      [16, people],
      [144, studies],
      [254, review],
    ],
    [
      [16, notSeen],
      [144, throughOthers],
    ],
  ],
  wide: [
    [
      [16, people],
      [144, studies],
      [252, review],
      [326, notSeen],
      [444, throughOthers],
    ],
  ],
};
const lineHeight = 17;

/** @param base the base line of the last line of words, in units of the picture */
export const keyMarks = (size: Size, base: number): Mark[] =>
  lines[size].toReversed().flatMap((line, up) => {
    const y = base - up * lineHeight;
    return line.flatMap(([x, { words, secondHand, ...sample }]): Mark[] => [
      studyMark(sample, [x, y - 4.5], secondHand ?? false),
      text('aside', [x + 11, y], words),
    ]);
  });
