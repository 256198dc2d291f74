import { text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { type StudySize, studyMark } from '../../view/studyMark.ts';
import { textWidth } from '../../view/textBox.ts';
import type { MapClaim, MapData, MapEvidence } from './data.ts';

/** One kind of mark: what it stands for, which studies have it, and one to draw. */
interface Kind {
  readonly words: string;
  readonly of: (size: StudySize, row: MapEvidence) => boolean;
  readonly drawn: StudySize;
  readonly secondHand?: true;
}

const kinds: readonly Kind[] = [
  {
    words: 'people measured',
    of: ({ size, of }) => of === 'people' && typeof size === 'number',
    drawn: { size: 6, of: 'people' },
  },
  {
    words: 'studies pooled',
    of: ({ size, of }) => of === 'studies' && typeof size === 'number',
    drawn: { size: 1, of: 'studies' },
  },
  {
    words: 'nobody measured',
    of: ({ size }) => size === 'nobody measured',
    drawn: { size: 'nobody measured', of: 'people' },
  },
  {
    words: 'size not given',
    of: ({ size }) => size === 'not seen',
    drawn: { size: 'not seen', of: 'people' },
  },
  {
    words: 'second-hand, from others',
    of: (_, { secondHand }) => secondHand,
    drawn: { size: 6, of: 'people' },
    secondHand: true,
  },
];

const gap = { mark: 11, next: 20 } as const;

/** What the marks of a claim stand for, in one line: only those that it has. */
export function keyMarks({ evidence }: MapClaim, { studies }: MapData, [left, base]: Point): Mark[] {
  let x = left;
  return kinds
    .filter(({ of }) => evidence.some((row) => of(studies[row.study]!, row)))
    .flatMap(({ words, drawn, secondHand = false }): Mark[] => {
      const at: Point = [x + gap.mark / 2, base - 4];
      const from = x + 2 + gap.mark;
      x = from + textWidth(words, 'aside') + gap.next;
      return [studyMark(drawn, at, secondHand, 0.9), text('aside', [from, base], words)];
    });
}
