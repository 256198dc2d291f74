import { restsBetween } from '../../scenario/rests.ts';
import type { Figure } from '../../view/figure.ts';
import { gripMarks } from '../../view/grip.ts';
import { liftWay } from '../../view/liftPanel.ts';
import { stacked } from '../../view/panels.ts';
import type { Table } from '../../view/table.ts';
import { nowAt, stallOf } from './at.ts';
import { changed } from './changed.ts';
import { curveMoving, curveStill } from './curve.ts';
import { drag, gripsOf } from './grips.ts';
import { layouts } from './layout.ts';
import { liftAt } from './lift.ts';
import { loadTrack } from './loadTrack.ts';
import { logMoving, logStill } from './log.ts';
import question, { type PartialsRecording, type PartialsScenario } from './question.ts';
import { rangeBar } from './rangeBar.ts';
import { story } from './story.ts';
import { describe } from './words.ts';

/** One row a repetition: how far it came, what the load asked and what could be given. */
function table(recording: PartialsRecording): Table {
  const { session, range, hardest, hardestLeft } = recording;
  return {
    caption: 'The reps, one by one',
    columns: [
      { name: 'rep' },
      { name: 'range' },
      { name: 'from', unit: '% of the way up', decimals: 0 },
      { name: 'reached', unit: '% of the way up', decimals: 0 },
      { name: 'load asks for at most', unit: '% of fresh maximum', decimals: 1 },
      { name: 'could give at its end', unit: '% of fresh maximum', decimals: 1 },
      { name: 'slowest lifting', unit: 'm/s', decimals: 2 },
    ],
    rows: session.repetitions.map(({ bout, number, whole, capacity, slowest }) => {
      const [low, high] = bout === 0 ? [0, 1] : range;
      const reached = whole ? high : (stallOf(recording, bout) ?? high);
      return [
        number,
        bout === 0 ? 'whole' : 'short',
        100 * low,
        100 * reached,
        100 * (bout === 0 ? hardest : hardestLeft).force,
        100 * capacity,
        Number.isFinite(slowest) ? slowest : undefined,
      ];
    }),
  };
}

/** Why can you still do partial reps? What a load asks over the range, against what a tired muscle can give. */
const figure: Figure<PartialsRecording, PartialsScenario> = {
  id: 'partials',
  question: 'Why can you still do partial reps?',
  caption:
    'On the left is the bar. The thick part of its path is what is being worked: all of it at first, then the part that you choose. The curve is the force that the load takes on its way up, and the level lines are what you can give, the dashed one now. A full rep fails where the curve rises above the line, drawn thick, and nowhere else. Leave that part out and you can go on, because the rest of the way takes less force, not because the muscle has recovered. The figure of a whole set gives as many full reps of the same exercise. Every curve here is assumed, so the number of short reps is a guess of the simulation, and we found no published count to check it against. In the settings you can choose a curve of your own and drag it, to see how much depends on its shape. What short reps do for growth is another question.',
  intro:
    'The force that a load takes at each point of the way up, what the muscle can give, and each rep of a set. Choose an exercise, and the part of the range to go on with after failure.',
  fields: question.fields,
  run: question.run,
  parts: question.parts,
  story,
  rests: ({ session }) => restsBetween(session.bouts),
  ...stacked<PartialsRecording, PartialsScenario>([
    {
      name: 'curve',
      height: { narrow: 240, wide: 366 },
      still: (recording, size, { curve }) => [
        ...liftWay(layouts[size].lift, 'the bar'),
        ...curveStill(recording, size, curve === 'own'),
        ...rangeBar(recording, size),
        ...loadTrack(size),
        ...gripMarks(gripsOf(recording, size, curve === 'own')),
      ],
      moving: (recording, seconds, size, { curve }, exposure) => [
        ...liftAt(recording, seconds, size, exposure),
        ...curveMoving(recording, nowAt(recording, seconds), size, curve === 'own'),
      ],
    },
    {
      name: 'repetitions',
      height: { narrow: 208, wide: 200 },
      still: logStill,
      moving: (recording, seconds, size) => logMoving(recording, nowAt(recording, seconds), size),
    },
  ]),
  describe,
  changed,
  table,
  grips: (recording, _seconds, size, { curve }) => gripsOf(recording, size, curve === 'own'),
  drag,
};

export default figure;
