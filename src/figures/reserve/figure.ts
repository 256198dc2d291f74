import { restsBetween } from '../../scenario/rests.ts';
import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import { doneAt, isFinished } from './at.ts';
import { errorsMoving, errorsStill } from './errors.ts';
import { panelsMoving, panelsStill } from './panels.ts';
import question, { lifterAfter, type ReserveRecording, type ReserveScenario, totalOf } from './question.ts';
import { story } from './story.ts';
import { changed, describe, stopLabel } from './words.ts';

/** From the stop of the reader to the verdict, at most so long, s. */
const verdictSeconds = 3;

/** How many reps are left? A set that the reader stops, and how many were truly left. */
const figure: Figure<ReserveRecording, ReserveScenario> = {
  id: 'reserve',
  question: 'How many reps are left?',
  caption:
    'A lifter you have not met moves the bar as fast as it will go, and each rep comes out slower than the last. Stop the set when you think two reps are left. The open columns then show how many there really were, and the cross marks the one that stalled. For each point of rated effort the simulated bar loses about as much speed as bars do in real lifters, but in people speed and effort go together only loosely. In pooled studies, guesses are about equally far off in sets of up to twelve reps, and further off in longer ones (read second-hand).',
  intro:
    'The speed of a lifter’s bar, rep by rep, and how far off people are when they say how many they have left. How many this lifter had left is told once you have stopped the set.',
  fields: question.fields,
  run: question.run,
  parts: question.parts,
  story,
  rests: ({ session }) => restsBetween(session.bouts),
  ...stacked<ReserveRecording, ReserveScenario>([
    { name: 'set', height: { narrow: 230, wide: 292 }, still: panelsStill, moving: panelsMoving },
    { name: 'errors', height: { narrow: 238, wide: 238 }, still: errorsStill, moving: errorsMoving },
  ]),
  describe,
  changed,
  action: (recording, seconds, { lifter, left, stop }) => {
    if (isFinished(recording, seconds))
      return { label: 'Try another lifter', values: { lifter: lifterAfter(lifter), stop: 0 }, from: 0 };
    if (stop > 0) return { label: 'Now see how many were left', from: seconds };
    const done = doneAt(recording, seconds).length;
    return {
      label: stopLabel(left),
      ...(done > 0 && { values: { stop: done } }),
      from: seconds,
      within: verdictSeconds,
    };
  },
  hidesOutcome: ({ stop }) => stop === 0,
  table: (recording) => ({
    caption: 'The set, rep by rep',
    columns: [
      { name: 'rep' },
      { name: 'speed of the bar', unit: 'm/s', decimals: 2 },
      { name: 'effort', unit: 'of 10', decimals: 1 },
      { name: 'truly left after it' },
    ],
    rows: recording.session.bouts[0]!.speeds.map((speed, index) => [
      index + 1,
      speed,
      10 * recording.session.repetitions[index]!.effort,
      totalOf(recording) - index - 1,
    ]),
  }),
};

export default figure;
