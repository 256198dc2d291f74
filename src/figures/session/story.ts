import { repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { possible, type SessionFigureRecording, type SessionScenario } from './question.ts';
import { ends } from './words.ts';

/** The same set of both sessions, once both have done it. */
const doneBy = ({ asked, other }: SessionFigureRecording, set: number) =>
  Math.max(asked[set]!.ends, other[set]!.ends);

/** What failure costs the next set, and what the session comes to. */
export function story(recording: SessionFigureRecording, { reserve }: SessionScenario): Story {
  const { failed, short, by } = ends(recording, reserve);
  const sets = failed.length;
  const end: StoryStep = {
    seconds: Math.max(secondsOf(failed), secondsOf(short)),
    caption: `All ${sets} sets: ${repsInFigures(repetitionsOf(failed))} to failure, ${repetitionsOf(short)} with ${by} left each time.`,
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
  const [last, lastSpared] = [failed[sets - 1]!, short[sets - 1]!];
  const late = Math.max(failed[sets - 1]!.begins, short[sets - 1]!.begins);
  return storyOf([
    end,
    second,
    first,
    sets > 2
      ? {
          seconds: late,
          caption: `Set ${sets} has ${repsInFigures(possible(last))} in it after failures, ${possible(lastSpared)} after stopping short.`,
        }
      : undefined,
  ]);
}
