import { text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { Block } from './blocks.ts';
import { roomFor } from './layout.ts';

const between = 3;

/** A label under its block, and the stretch that it takes. */
interface Label {
  readonly words: string;
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}

function labelOf(words: string, { from, to, end, bout }: Block): Label {
  const middle = bout.repetitions > 0 ? (from + to) / 2 : (to + end) / 2;
  const half = roomFor(words) / 2;
  return { words, middle, from: middle - half, to: middle + half };
}

const apart = (labels: readonly Label[]) =>
  labels.every(({ from }, index) => index === 0 || from > labels[index - 1]!.to + between);

/** Those that stand clear of the ones before them. */
function clear(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of labels) if (apart([...kept.slice(-1), label])) kept.push(label);
  return kept;
}

/**
 * A row of labels in the longest form that all have room for: the first block says the most. Where not even the
 * shortest fits, a label is left out.
 */
function row(
  style: string,
  all: readonly Block[],
  y: number,
  formsOf: (block: Block) => readonly string[],
): Mark[] {
  const [first] = all;
  const forms = formsOf(first!).length;
  const inForm = (form: number, ofFirst: number) =>
    all.map((block, index) => labelOf(formsOf(block)[index === 0 ? ofFirst : form]!, block));
  const tries = Array.from({ length: forms }, (_, form) => [inForm(form, 0), inForm(form, form)]).flat();
  return (tries.find(apart) ?? clear(tries.at(-1)!)).map(({ words, middle }) =>
    text(style, [middle, y], words, 'middle'),
  );
}

/** Under each block its repetitions and its load. */
export function counts(all: readonly Block[], bottom: number): Mark[] {
  return [
    ...row('count', all, bottom + 16, ({ bout: { repetitions } }) => [
      repetitions === 1 ? '1 rep' : `${repetitions} reps`,
      String(repetitions),
    ]),
    ...row('tick', all, bottom + 32, ({ bout: { request } }) => {
      const load = Math.round(100 * request.load);
      return [`at ${load}\u00a0%`, `${load}\u00a0%`, String(load)];
    }),
  ];
}
