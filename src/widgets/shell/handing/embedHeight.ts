import type { Field } from '../../../scenario/field.ts';
import { column } from '../../../sharing/common.ts';
import { sizes } from '../../../view/picture.ts';
import type { Handed } from './handed.ts';

/** What the parts of a figure take at that width. `tests/site/handing.spec.ts` holds the sum against the page itself. */
const parts = {
  fixed: 155,
  summary: { line: 27.4, signs: 78 },
  caption: { line: 22.6, signs: 92, around: 12 },
  control: { known: 144, other: 100, aRow: 2 },
  time: 76,
  sequence: 136,
  more: 44,
  actions: 44,
  numbers: 61,
  gap: 17,
} as const;

const lines = (text: string, signs: number) => Math.ceil(text.length / signs);
const isKnown = (field: Field) => field.kind === 'number' && field.published !== undefined;

function controlsHeight(fields: readonly Field[], plays: boolean): number {
  const first = fields.filter((field) => field.kind !== 'sequence' && !field.further);
  const { known, other, aRow } = parts.control;
  const rows = Array.from({ length: Math.ceil(first.length / aRow) }, (_, row) =>
    first.slice(row * aRow, (row + 1) * aRow).some(isKnown) ? known : other,
  );
  const heights = [
    ...rows,
    parts.actions,
    ...(plays ? [parts.time] : []),
    ...(fields.some(({ kind }) => kind === 'sequence') ? [parts.sequence] : []),
    ...(fields.some(({ further }) => further) ? [parts.more] : []),
  ];
  return heights.reduce<number>((sum, height) => sum + height + parts.gap, parts.numbers);
}

/** The height to give a frame: close to what the figure takes in a column of usual width, in CSS pixels. */
export function embedHeight(
  { widget, scenario, data }: Omit<Handed, 'seconds'>,
  shown: { readonly controls: boolean; readonly caption: boolean },
): number {
  const recording = widget.run(scenario, data);
  const moments = widget.moments(recording);
  const words = widget.describe(recording, moments.at(-1)!.seconds, scenario);
  const { caption, summary } = parts;
  return Math.round(
    parts.fixed +
      Math.max(2, lines(words, summary.signs)) * summary.line +
      (widget.frame.wide.height * column) / sizes.wide +
      (shown.controls ? controlsHeight(widget.fields, moments.length > 1) : 0) +
      (shown.caption ? lines(widget.caption, caption.signs) * caption.line + caption.around : 0),
  );
}
