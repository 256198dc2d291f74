import { repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { possible, type SessionFigureRecording, type SessionScenario } from './question.ts';
import { ends } from './words.ts';

/** The same set of both sessions, once both have done it. */
const doneBy = ({ asked, other }: SessionFigureRecording, set: number) =>
  Math.max(asked[set]!.ends, other[set]!.ends);

/** What the session comes to; and beside the reps that failure adds, that the last set is the worse for it. */
function conclusion(recording: SessionFigureRecording, reserve: number): string {
  const { failed, short, by } = ends(recording, reserve);
  const [left, spared] = [possible(failed.at(-1)!), possible(short.at(-1)!)];
  const [all, fewer] = [repsInFigures(repetitionsOf(failed)), repetitionsOf(short)];
  const toFailure = `To failure: ${all} in all`;
  if (fewer === 0) return `${toFailure}. With this load nobody can leave ${by}.`;
  return left < spared
    ? `Set ${failed.length}: you have ${left} after failure, not ${spared}. Total: ${all} against ${fewer}.`
    : `${toFailure}. Stopping ${by} short every time: ${fewer}.`;
}

/** The first set, which both begin alike. */
function firstSet(failed: number, short: number, by: number): string {
  const one = `Set 1: one lifter fails after ${repsInFigures(failed)}`;
  return short === 0 ? `${one}; nobody can leave ${by}.` : `${one}, the other stops at ${short}.`;
}

/** What there is in the second set, after the first was ended in either way. */
function secondSet(after: number, spared: number): string {
  const has = `Set 2: you have ${after === 0 ? 'no reps' : repsInFigures(after)} in you`;
  return after === spared ? `${has} either way.` : `${has} after failure, ${spared} after stopping short.`;
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
    caption: firstSet(failed[0]!.repetitions, short[0]!.repetitions, by),
  };
  if (sets === 1) return storyOf([first]);
  const [after, spared] = [possible(failed[1]!), possible(short[1]!)];
  const second: StoryStep = {
    seconds: doneBy(recording, 1),
    caption: secondSet(after, spared),
    highlight: true,
  };
  return storyOf([end, second, first]);
}
