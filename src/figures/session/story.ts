import { repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { possible, type SessionFigureRecording, type SessionScenario } from './question.ts';
import { ends } from './words.ts';

/** The same set of both sessions, once both have done it. */
const doneBy = ({ asked, other }: SessionFigureRecording, set: number) =>
  Math.max(asked[set]!.ends, other[set]!.ends);

/** What the session comes to; and beside the reps that failure adds, what it has cost by the last set. */
function conclusion(recording: SessionFigureRecording, reserve: number): string {
  const { failed, short, by } = ends(recording, reserve);
  const sets = failed.length;
  const [left, spared] = [possible(failed[sets - 1]!), possible(short[sets - 1]!)];
  const [all, fewer] = [repsInFigures(repetitionsOf(failed)), repetitionsOf(short)];
  return sets > 1 && left < spared
    ? `${all} to failure, ${fewer} stopping short. By set ${sets} failure leaves ${left}, not ${spared}.`
    : `All ${sets} sets: ${all} to failure, ${fewer} with ${by} left each time.`;
}

/** What failure costs the next set, and what the session comes to. */
export function story(recording: SessionFigureRecording, { reserve }: SessionScenario): Story {
  const { failed, short, by } = ends(recording, reserve);
  const sets = failed.length;
  const end: StoryStep = {
    seconds: Math.max(secondsOf(failed), secondsOf(short)),
    caption: conclusion(recording, reserve),
  };
  const first: StoryStep = {
    seconds: doneBy(recording, 0),
    caption: `Set 1: ${repsInFigures(failed[0]!.repetitions)} to failure, or ${short[0]!.repetitions} with ${by} left.`,
  };
  if (sets === 1) return storyOf([first]);
  const [after, spared] = [possible(failed[1]!), possible(short[1]!)];
  const second: StoryStep = {
    seconds: doneBy(recording, 1),
    caption: `Set 2 has ${repsInFigures(after)} in it after failure, ${spared} after stopping ${by} short.`,
    telling: true,
  };
  return storyOf([end, second, first]);
}
