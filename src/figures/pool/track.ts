import { publishedPool } from '../../model/pool.ts';
import { type RestedEffort, restedEffort } from '../../model/rested.ts';
import type { Grip } from '../../view/grip.ts';
import { publishedBand, rule, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolLayout.ts';
import question from './question.ts';

const { fullExcitation } = publishedPool;
const [{ published }] = question.fields;

/** What the band means, left of the name of the wall; where that leaves no room, the slider alone says it. */
const words = `recorded in people up to ${published.high}\u00a0%`;
const beforeWall = 80;

/** Above the discs; what is asked for is dragged along it. */
const heightOf = ({ layout }: PoolPanel) => layout.top + 6;

export const gripOf = (panel: PoolPanel, { excitation }: RestedEffort): Grip => ({
  sets: 'force',
  at: [panel.x(excitation), heightOf(panel)],
  direction: 'across',
});

/** The way of the grip over the axis of effort, and on it the forces at which motor units were recorded. */
export function trackStill(panel: PoolPanel): Mark[] {
  const y = heightOf(panel);
  const place = (force: number): Point => [panel.x(restedEffort(force / 100).excitation), y];
  return [
    rule('grid', [panel.x(0), y], [panel.x(fullExcitation), y]),
    publishedBand(published, place),
    ...(panel.size === 'wide'
      ? [text('aside', [panel.layout.right - beforeWall, panel.layout.top - 13], words, 'end')]
      : []),
  ];
}
