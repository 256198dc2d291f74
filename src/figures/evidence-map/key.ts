import { text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { studyMark } from './studyMark.ts';

/** What the marks stand for: a sample of each, and its words. */
const key: readonly {
  size: number | 'nobody measured' | 'not seen';
  of: 'people' | 'studies';
  words: string;
}[] = [
  { size: 12, of: 'people', words: 'people' },
  { size: 4, of: 'studies', words: 'pooled studies' },
  { size: 'nobody measured', of: 'people', words: 'review' },
  { size: 'not seen', of: 'people', words: 'size not seen' },
];
const keyAt: Record<Size, readonly number[]> = { narrow: [16, 78, 188, 250], wide: [16, 92, 216, 296] };

/** @param base the base line of the words, in units of the picture */
export const keyMarks = (size: Size, base: number): Mark[] => {
  const y = base - 4.5;
  const at = (index: number): Point => [keyAt[size][index]!, y];
  return [
    ...key.flatMap(({ words, ...sample }, index): Mark[] => [
      studyMark(sample, at(index), false),
      text('aside', [at(index)[0] + 11, y + 4.5], words),
    ]),
    ...(size === 'wide'
      ? [
          studyMark({ size: 12, of: 'people' }, [414, y], true),
          text('aside', [425, y + 4.5], 'known only through others'),
        ]
      : []),
  ];
};
