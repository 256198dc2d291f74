import type { BoutResults } from '../../scenario/boutResults.ts';
import { restsBetween } from '../../scenario/rests.ts';
import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { Cell } from '../../view/table.ts';
import { lanesMoving, lanesStill } from './lanes.ts';
import { noteStill } from './note.ts';
import { pairsStill } from './pairs.ts';
import question, { type DropSetRecording, type DropSetScenario, maxDrops } from './question.ts';
import { ghosts, ribbonStill } from './ribbon.ts';
import { story } from './story.ts';
import type { DropSetTrial } from './trials.ts';
import { changed, describe } from './words.ts';

interface Recording extends DropSetRecording {
  readonly trials: readonly DropSetTrial[];
}

/** A usual drop takes a fifth of the load. */
const defaultDrop = 0.8;

const rowsOf = (name: string, bouts: BoutResults): Cell[][] =>
  bouts.map((bout, index) => [
    name,
    index + 1,
    100 * bout.request.load,
    bout.repetitions,
    bout.begins,
    bout.ends,
    100 * bout.before,
    100 * bout.capacity,
    10 * (bout.effortByRepetition[0] ?? 0),
    10 * bout.effort,
  ]);

/** What does a drop buy? A drop set beside ordinary sets. */
const figure: Figure<Recording, DropSetScenario, readonly DropSetTrial[]> = {
  id: 'drop-set',
  question: 'What does a drop buy?',
  caption:
    'Both begin with the same load, and every part goes on until the bar stops. On the left of each its bar moves, both on one clock, and the line behind it is its path over the last four seconds. Where the falling line, the force you could give, comes down to the load, that part of the set is over; take weight off, and the same tired muscle can go on. Watch how little force comes back in the few seconds between loads, although a longer pause does add reps, and watch where the time goes in ordinary sets. We found no published counts of real drop sets to check the simulation against, so trust the direction and not the exact number. The simulation also knows effort only from moment to moment. Asked afterwards, people rated drop sets as harder.',
  intro:
    'A simulated drop set and ordinary sets that begin with the same load: their reps, how long each takes, and what trials measured. Add a drop or take one back, or change the sets to compare it with.',
  fields: question.fields,
  run: (scenario, trials) => ({ ...question.run(scenario), trials }),
  *parts(scenario, trials) {
    return { ...(yield* question.parts(scenario)), trials };
  },
  story,
  rests: ({ drop, straight }) => restsBetween([...drop, ...straight]),
  ...stacked<Recording, DropSetScenario>([
    {
      name: 'lanes',
      height: { narrow: 260, wide: 340 },
      still: lanesStill,
      moving: (recording, seconds, size, _scenario, exposure) =>
        lanesMoving(recording, seconds, size, exposure),
    },
    {
      name: 'time',
      height: { narrow: 144, wide: 134 },
      still: (recording, size) => [...noteStill(size), ...ribbonStill(recording, size)],
      ghosts,
    },
    {
      name: 'outcome',
      height: { narrow: 270, wide: 186 },
      still: (recording, size) => pairsStill(recording, recording.trials, size),
    },
  ]),
  describe,
  changed,
  table: ({ drop, straight }) => ({
    caption: 'The drop set and the ordinary sets, part by part',
    columns: [
      { name: 'of' },
      { name: 'part' },
      { name: 'load', unit: '% of the most you can lift once' },
      { name: 'reps' },
      { name: 'begins at', unit: 's', decimals: 1 },
      { name: 'ends at', unit: 's', decimals: 1 },
      { name: 'could give before', unit: '% of fresh maximum', decimals: 1 },
      { name: 'could give after', unit: '% of fresh maximum', decimals: 1 },
      { name: 'effort of the first rep', unit: 'of 10', decimals: 1 },
      { name: 'most effort', unit: 'of 10', decimals: 1 },
    ],
    rows: [...rowsOf('drop set', drop), ...rowsOf('ordinary sets', straight)],
  }),
  offer: ({ drop }) => ({
    drop:
      drop.length > maxDrops
        ? 'Drop: five is the most'
        : Math.max(20, Math.round(100 * defaultDrop * drop.at(-1)!.request.load)),
  }),
};

export default figure;
