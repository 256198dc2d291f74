import { text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { maxRadius, type StudySize, studyMark } from '../../view/studyMark.ts';
import { textWidth } from '../../view/textBox.ts';

/** A mark in the picture: what of its study it shows, and how it was read. */
export interface ShownMark extends StudySize {
  readonly secondHand: boolean;
}

interface Sample extends ShownMark {
  readonly words: string;
}

const kindOf = ({ size, of }: ShownMark) => {
  if (size === 'not seen') return 'not seen';
  return size === 'nobody measured' ? 'review' : of;
};

/** What the marks stand for: a sample of each, and its words. */
const samples: Readonly<Record<ReturnType<typeof kindOf>, Omit<Sample, 'secondHand'>>> = {
  people: { size: 9, of: 'people', words: 'people measured' },
  studies: { size: 4, of: 'studies', words: 'many studies' },
  review: { size: 'nobody measured', of: 'people', words: 'review' },
  'not seen': { size: 'not seen', of: 'people', words: 'size not seen' },
};
const secondHandLabel = 'known only through others';

/** A sample of each kind of mark that is in the picture, and of nothing else. */
export function samplesOf(shown: readonly ShownMark[]): readonly Sample[] {
  const present = new Set(shown.map(kindOf));
  const kinds = Object.entries(samples)
    .filter(([kind]) => present.has(kind as ReturnType<typeof kindOf>))
    .map(([, sample]) => ({ ...sample, secondHand: false }));
  const second = shown.find(({ secondHand }) => secondHand);
  if (second === undefined) return kinds;
  return [...kinds, { ...samples[kindOf(second)], secondHand: true, words: secondHandLabel }];
}

const edges: Record<Size, readonly [left: number, right: number]> = { narrow: [22, 352], wide: [16, 712] };
const lineHeight = 17;
/** From the middle of a mark to its words, and from there to the next mark. */
const [offset, gap] = [11, 16];

/**
 * What the marks in the picture stand for, in as many lines as that takes.
 *
 * @param base the base line of the last line of words, in units of the picture
 * @param scale of the marks
 */
export function keyMarks(shown: readonly ShownMark[], size: Size, base: number, scale: number): Mark[] {
  const [left, right] = edges[size];
  const lines: { sample: Sample; x: number }[][] = [[]];
  let x = left;
  for (const sample of samplesOf(shown)) {
    const width = offset + textWidth(sample.words, 'aside');
    if (x > left && x + width > right) {
      lines.push([]);
      x = left;
    }
    lines.at(-1)!.push({ sample, x });
    x += width + gap + maxRadius / 2;
  }
  return lines.toReversed().flatMap((line, up) => {
    const y = base - up * lineHeight;
    return line.flatMap(({ sample, x: at }): Mark[] => [
      studyMark(sample, [at, y - 4.5], sample.secondHand, scale),
      text('aside', [at + offset, y], sample.words),
    ]);
  });
}
