import type { PartialsRecording } from '../../scenario/figures/partials.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scalesOf } from './layout.ts';

const ends: Record<Size, readonly [bottom: string, top: string]> = {
  narrow: ['bottom: the muscle is long', 'top: short'],
  wide: ['bottom: the muscle is long', 'top: the muscle is short'],
};

/** The way up as an axis, and on it the part that is left. */
export function rangeBar({ range: [low, high] }: PartialsRecording, size: Size): Mark[] {
  const { x, layout } = scalesOf(size);
  const { bar, top } = layout;
  const [atBottom, atTop] = ends[size];
  const middle = (layout.left + layout.right) / 2;
  return [
    { kind: 'rule', style: 'way', from: [x(0), bar], to: [x(1), bar] },
    { kind: 'rule', style: 'way-used', from: [x(low), bar], to: [x(high), bar] },
    ...[low, high].map(
      (end): Mark => ({ kind: 'rule', style: 'lead', from: [x(end), top], to: [x(end), bar] }),
    ),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (tick): Mark => ({
        kind: 'text',
        style: 'tick',
        at: [x(tick), layout.ticks],
        text: `${100 * tick}`,
        anchor: 'middle',
      }),
    ),
    { kind: 'text', style: 'aside', at: [layout.left, layout.ends], text: atBottom },
    { kind: 'text', style: 'aside', at: [layout.right, layout.ends], text: atTop, anchor: 'end' },
    {
      kind: 'text',
      style: 'axis-title',
      at: [middle, layout.title],
      text: 'Place of the bar, in % of the way up',
      anchor: 'middle',
    },
  ];
}
