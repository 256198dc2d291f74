import { publishedPool } from '../../model/pool.ts';
import type { CrowdSoFar } from '../../model/set/crowd.ts';
import { restsBetween } from '../../scenario/rests.ts';
import type { Figure } from '../../view/figure.ts';
import { frameAt } from '../../view/frameAt.ts';
import { gripMarks } from '../../view/grip.ts';
import { liftBesidePool, liftMoving, liftStill } from '../../view/liftPanel.ts';
import { stacked } from '../../view/panels.ts';
import type { Size } from '../../view/picture.ts';
import { poolPanelsBesideLift } from '../../view/poolLayout.ts';
import { type PoolState, poolMoving, poolStill, type Wall } from '../../view/poolPanel.ts';
import { recentlyWorked } from '../../view/recentlyWorked.ts';
import { hardestWithin, isFinished, peaksAt } from './frames.ts';
import { ghosts } from './ghosts.ts';
import { drag, scrub, timelineGrips, wallGrips } from './grips.ts';
import { liftersAwaited, liftersStill } from './lifters.ts';
import { offer } from './offers.ts';
import question, { type SetRecording, type SetScenario, setCrowd } from './question.ts';
import { shiftsAwaited, shiftsStill } from './shifts.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { timelineMoving, timelineStill } from './timeline.ts';
import { changed, describe } from './words.ts';

const { fullExcitation, size: units } = publishedPool;

const heights = {
  pool: { narrow: 232, wide: 288 },
  timeline: { narrow: 232, wide: 260 },
  outcome: { narrow: 246, wide: 132 },
} as const satisfies Record<string, Record<Size, number>>;

interface Recording extends SetRecording {
  readonly crowd?: CrowdSoFar;
}

function wallOf({ session }: SetRecording): Wall {
  const tolerance = session.bouts.at(-1)!.request.tolerance ?? 1;
  return {
    excitation: fullExcitation * tolerance,
    label: tolerance < 1 ? 'the most effort you can take' : 'the most effort there is',
  };
}

/**
 * What the pool shows at a moment: the frame, the light of units that have just worked, and the effort of each repetition.
 * Where a repetition passes within one look, what it came to.
 */
function poolAt(recording: SetRecording, seconds: number, exposure = 0): PoolState {
  const { frames, repetitions } = recording.session;
  const [first] = repetitions;
  const cycle = first!.ends - first!.begins;
  // Nobody lifts yet: what the first frame shows is the rep under way.
  if (seconds === 0) return { excitation: 0, recruited: 0, peaks: [], wall: wallOf(recording) };
  const frame = frameAt(frames, seconds);
  return {
    ...(exposure > cycle ? hardestWithin(recording, seconds, exposure) : frame),
    faded: recentlyWorked(frames, frame.seconds, Math.max(cycle, exposure)),
    peaks: peaksAt(recording, seconds),
    wall: wallOf(recording),
  };
}

/** What ends a set? Repetitions to the end, and what may be done then. */
const figure: Figure<Recording, SetScenario> = {
  id: 'set',
  question: 'What ends a set?',
  caption:
    'On the left the bar moves as it does in the simulation; the line behind it is its path over the last four seconds. The larger a disc, the more force its motor unit can add; it stands at the effort that wakes it, and its light fades over one rep. The upright line is effort, from 0 to 10: how hard the brain drives the muscle at this instant. It swings up and down in every rep. What you feel follows about half a second behind and smoothed out, so the mark of a rep lies a little below the highest point of the line. Watch the marks climb to the wall, the most effort you can take: that it is what ends a set is the article’s account, and contested, while at 10 the bar of this simulation stops because the muscle can’t move it at full effort. Below, the same set rep by rep. The grey area is the force it takes to keep the pace of the lift: more than the share of your best lift that is on the bar, because a muscle makes less force the faster it moves. The dotted line is the force that only just moves the load. Once the blue line, what the muscle could give, falls below the grey area, the bar slows; below the dotted line, it stops. A lighter load would still move. Choose what to do next, and see which line changes. Drop sets and partial reps have not been validated in this simulation, so trust the direction and not the exact count.',
  intro:
    'A simulated set, rep by rep: the force that its load takes, the force that the muscle could give, and effort. Play it, change the load or the most effort you can take, and choose what to do when the set is over.',
  fields: question.fields,
  run: question.run,
  parts: question.parts,
  story,
  rests: ({ session }) => restsBetween(session.bouts),
  ...stacked<Recording, SetScenario>([
    {
      name: 'pool',
      height: heights.pool,
      still: (recording, size) => [
        ...liftStill(liftBesidePool[size], recording.session.bouts.at(-1)!.request.range),
        ...poolStill(poolPanelsBesideLift[size], wallOf(recording)),
      ],
      moving: (recording, seconds, size, scenario, exposure) => [
        ...liftMoving(recording.session, seconds, liftBesidePool[size], { exposure }),
        ...poolMoving(poolPanelsBesideLift[size], poolAt(recording, seconds, exposure)),
        ...gripMarks(wallGrips(size, scenario)),
      ],
    },
    {
      name: 'timeline',
      height: heights.timeline,
      still: timelineStill,
      moving: (recording, seconds, size, scenario) => {
        const frame = frameAt(recording.session.frames, seconds);
        return [
          ...timelineMoving(recording, frame, size),
          ...gripMarks(timelineGrips(recording, frame.seconds, size, scenario)),
        ];
      },
      ghosts,
    },
    {
      name: 'outcome',
      height: heights.outcome,
      still: (recording, size) => [
        ...shiftsStill(recording, size),
        ...liftersStill(recording, recording.crowd, size),
      ],
      // What is known only once the set is over is covered until then.
      moving: (recording, seconds, size) =>
        isFinished(recording, seconds) ? [] : [...shiftsAwaited(size), ...liftersAwaited(recording, size)],
    },
  ]),
  describe,
  changed,
  table,
  grips: (recording, seconds, size, scenario) => [
    ...wallGrips(size, scenario),
    ...timelineGrips(recording, frameAt(recording.session.frames, seconds).seconds, size, scenario),
  ],
  drag,
  scrub,
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
