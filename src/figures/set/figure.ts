import { restedPool } from '../../model/pool.ts';
import type { CrowdSoFar } from '../../model/set/crowd.ts';
import type { Figure } from '../../view/figure.ts';
import { frameAt } from '../../view/frameAt.ts';
import { stacked } from '../../view/panels.ts';
import { poolMoving, poolPanels, poolStill, type Wall } from '../../view/poolPanel.ts';
import { liftersStill } from './lifters.ts';
import { moments } from './moments.ts';
import question, { type SetRecording, type SetScenario, setCrowd } from './question.ts';
import { timelineScales } from './scales.ts';
import { shiftsStill } from './shifts.ts';
import { timelineMoving, timelineStill } from './timeline.ts';
import { changed, describe } from './words.ts';

const { fullExcitation, size: units } = restedPool();

interface Recording extends SetRecording {
  readonly crowd?: CrowdSoFar;
}

function wallOf({ session }: SetRecording): Wall {
  const tolerance = session.bouts.at(-1)!.request.tolerance ?? 1;
  return {
    excitation: fullExcitation * tolerance,
    label: tolerance < 1 ? 'the most effort you will bear' : 'the most there is',
  };
}

/** Which steps make sense from here, and the number that each begins with. */
function offer({ session }: SetRecording): Record<string, number> {
  const { load, range, tolerance = 1 } = session.bouts.at(-1)!.request;
  const five = (share: number) => Math.max(20, 5 * Math.round(20 * share));
  return {
    ...(load > 0.2 && { drop: five(load * 0.75) }),
    ...(range === undefined && { top: 50, bottom: 50 }),
    rest: 20,
    ...(tolerance < 1 && { push: 10 }),
  };
}

/** What ends a set? Repetitions to the end, and what may be done then. */
const figure: Figure<Recording, SetScenario> = {
  id: 'set',
  question: 'What ends a set?',
  caption:
    'Above, each disc is a motor unit, its area the force it can add, placed at the effort that wakes it; the line is the drive, and it sweeps to the wall of the most you will bear. Below, the set, rep by rep. Watch what is asked and what the muscle could give draw together, then choose what to do next, and see which of the three lines moves. Drop sets and part ranges are not validated in this simulation: read the direction, not the count.',
  intro:
    'A pool of motor units above; below it a set of repetitions against time, with what the load asks, what the muscle could give, and effort. Play the set, then choose what to do when it is over.',
  fields: question.fields,
  run: question.run,
  moments,
  ...stacked<Recording, SetScenario>([
    {
      name: 'pool',
      height: { narrow: 262, wide: 288 },
      still: (recording, size) => poolStill(poolPanels[size], wallOf(recording)),
      moving: (recording, seconds, size) =>
        poolMoving(poolPanels[size], {
          ...frameAt(recording.session.frames, seconds),
          label: 'drive',
          wall: wallOf(recording),
        }),
    },
    {
      name: 'timeline',
      height: { narrow: 232, wide: 260 },
      still: timelineStill,
      moving: (recording, seconds, size) =>
        timelineMoving(recording, frameAt(recording.session.frames, seconds), size),
    },
    {
      name: 'outcome',
      height: { narrow: 246, wide: 132 },
      still: (recording, size) => [
        ...shiftsStill(recording, size),
        ...liftersStill(recording, recording.crowd, size),
      ],
    },
  ]),
  describe,
  changed,
  table: ({ session }) => ({
    caption: 'The set, repetition by repetition',
    columns: [
      { name: 'part' },
      { name: 'repetition' },
      { name: 'finished' },
      { name: 'load', unit: '% of one-repetition maximum' },
      { name: 'ends at', unit: 's', decimals: 1 },
      { name: 'asked for', unit: '% of fresh maximum', decimals: 1 },
      { name: 'given', unit: '% of fresh maximum', decimals: 1 },
      { name: 'could give', unit: '% of fresh maximum', decimals: 1 },
      { name: 'effort', unit: 'of 10', decimals: 2 },
      { name: 'motor units working', unit: 'units' },
      { name: 'slowest', unit: 'm/s', decimals: 2 },
    ],
    rows: session.repetitions.map((row) => [
      row.bout + 1,
      row.number,
      row.whole ? 'yes' : 'no',
      100 * session.bouts[row.bout]!.request.load,
      row.ends,
      100 * row.demand,
      100 * row.force,
      100 * row.capacity,
      10 * row.effort,
      row.recruited,
      Number.isFinite(row.slowest) ? row.slowest : undefined,
    ]),
  }),
  scrub: (recording, size, x, y) => {
    const scales = timelineScales(recording, size);
    const { top, bottom } = scales.layout;
    return y < top || y > bottom ? undefined : scales.x.invert(x);
  },
  crowd: {
    plan: setCrowd,
    join: (recording, crowd) => ({ ...recording, crowd }),
  },
  offer,
  tone: (recording, seconds) => {
    const frame = frameAt(recording.session.frames, seconds);
    return { pitch: frame.effort, brightness: frame.recruited / units };
  },
};

export default figure;
