import { publishedPool } from '../../model/pool.ts';
import type { BoutRecord, RepetitionRecord } from '../../model/set/record.ts';
import { moreRepsFollow, repKind, repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { percent } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { frameOfMost, hardestAt } from './frames.ts';
import type { SetRecording } from './question.ts';

const { size: units } = publishedPool;

/** The repetitions of the first set, whole or not. */
const firstSet = ({ session }: SetRecording): readonly RepetitionRecord[] =>
  session.repetitions.filter(({ bout }) => bout === 0);

/** A hundredth less than is asked: the bar slows so that one may see it. */
const keepsPace = 0.99;

/** So many units that join are worth a moment of their own. */
const few = 3;

/** The moment of a repetition at which most of its units work. */
const fullest = (recording: SetRecording, row: RepetitionRecord) =>
  frameOfMost(recording, row, ({ recruited }) => recruited);

/** How the pool fills over the first set: the last unit, the first repetition, and half of the units between. */
function recruitment(recording: SetRecording): (StoryStep | undefined)[] {
  const rows = firstSet(recording);
  const [begins] = rows;
  if (begins === undefined) return [];
  const { recruited } = begins;
  const many = recruited === units ? `all ${units}` : `${recruited} of ${units}`;
  const first = {
    seconds: fullest(recording, begins).seconds,
    caption: `Rep 1, at its hardest, takes ${many} motor units.`,
  };
  const joined = (row: RepetitionRecord) => row.recruited - recruited;
  const last = rows.find((row) => fullest(recording, row).recruited === units);
  const half = rows.find((row) => joined(row) >= Math.max(few, (units - recruited) / 2));
  return [
    last === undefined || last === begins
      ? undefined
      : {
          seconds: fullest(recording, last).seconds,
          caption: `Rep ${last.number}: the last motor unit joins. From here, only faster impulses help.`,
          highlight: true,
        },
    first,
    half && {
      seconds: fullest(recording, half).seconds,
      caption: `By rep ${half.number} the fibres have tired, and ${joined(half)} more motor units help.`,
    },
  ];
}

/** The first repetition that is slower than intended, for want of force: where it is slowest. */
function slows(recording: SetRecording): StoryStep | undefined {
  const row = firstSet(recording).find(({ whole, force, demand }) => whole && force < keepsPace * demand);
  if (row === undefined) return undefined;
  const { tolerance = 1 } = recording.session.bouts[0]!.request;
  const who = tolerance < 1 ? 'the effort you allow' : 'the muscle';
  const keeps = row.number === 1 ? 'cannot keep' : 'no longer keeps';
  const { seconds } = frameOfMost(recording, row, ({ phase, speed }) =>
    phase === 'lift' ? -speed : Number.NEGATIVE_INFINITY,
  );
  return { seconds, caption: `Rep ${row.number}: ${who} ${keeps} the pace. The bar slows.` };
}

/** How effort climbs under the same load: half of the way, and where it no longer suffices, or else the last whole repetition. */
function climb(recording: SetRecording): (StoryStep | undefined)[] {
  const rows = firstSet(recording);
  const whole = rows.filter((row) => row.whole);
  const [begins, last] = [whole[0], whole.at(-1)];
  if (begins === undefined || last === undefined || begins === last) return [];
  const half = whole.find(({ effort }) => effort >= (begins.effort + last.effort) / 2);
  return [
    half && {
      seconds: hardestAt(recording, half),
      caption: `Rep ${half.number}: the same load, but effort has climbed from ${effortText(begins.effort)} to ${effortText(half.effort)}.`,
    },
    slows(recording) ?? {
      seconds: hardestAt(recording, last),
      caption: `Rep ${last.number} is the last to go up, at effort ${effortText(last.effort)} of 10.`,
    },
  ];
}

/** The last moment of a part: a part that follows at once begins with the next one. */
const lastMomentOf = ({ session: { frames } }: SetRecording, bout: number): number =>
  frames.findLast((frame) => frame.bout === bout)!.seconds;

/** How the first set ends. Units that were never needed are missed in the story, so it says why. */
function firstEnd(recording: SetRecording): string {
  const { toMove } = recording;
  const { capacity, endedBy, repetitions: done, request, reserve } = recording.session.bouts[0]!;
  if (endedBy === 'capacity')
    return `Rep ${done + 1} stalls: this load takes ${percent(toMove[0]!)} of fresh force, and ${percent(capacity)} is left.`;
  const resting = units - Math.max(...firstSet(recording).map(({ recruited }) => recruited));
  const effort = effortText(request.tolerance ?? 1);
  const stop = `You stop at effort ${effort}, `;
  if (reserve === 0) return `${stop}and by now full effort would add no rep.`;
  const stops = `${stop}with ${repsInFigures(reserve)} left`;
  if (done === 0) return `Rep 1 asks for more. ${stops}.`;
  return resting > 0
    ? `${stops} and ${resting} ${resting === 1 ? 'unit' : 'units'} still at rest.`
    : `${stops} in the muscle.`;
}

/** What a step after the first set changes at once, in the words of its verb. */
function opening({ session, steps }: SetRecording, bout: BoutRecord, index: number): string {
  const { verb, value } = steps[index - 1]!;
  const before = session.bouts[index - 1]!;
  const effort = effortText(session.repetitions.find((row) => row.bout === index)?.effort ?? before.effort);
  const openings: Readonly<Record<string, string>> = {
    drop: `Load ${bout.request.load < before.request.load ? 'down to' : 'now'} ${percent(bout.request.load)}: effort starts at ${effort}`,
    top: `Top ${value}\u00a0%: effort starts at ${effort}`,
    bottom: `Bottom ${value}\u00a0%: effort starts at ${effort}`,
    rest: `After ${value}\u00a0s of rest effort starts at ${effort}`,
    push: `You go on at up to effort ${effortText(bout.request.tolerance ?? 1)}`,
  };
  return openings[verb]!;
}

/** The end of what a step added. */
function added(recording: SetRecording, index: number, seconds: number): StoryStep {
  const bout = recording.session.bouts[index]!;
  return {
    seconds,
    caption: `${opening(recording, bout, index)}, and ${moreRepsFollow(bout.repetitions, repKind(bout.request.range))}.`,
  };
}

/** What ends the set, and what each step after it adds. */
export function story(recording: SetRecording): Story {
  const { bouts } = recording.session;
  const at = (bout: number) =>
    bout === bouts.length - 1 ? bouts[bout]!.ends : lastMomentOf(recording, bout);
  const first: StoryStep = { seconds: at(0), caption: firstEnd(recording) };
  const after = bouts.slice(1).map((_, index) => added(recording, index + 1, at(index + 1)));
  const end = after.pop() ?? first;
  const [lastJoins, starts, fills] = recruitment(recording);
  return storyOf([
    end,
    ...(end === first ? [] : [first]),
    ...after,
    lastJoins,
    starts,
    ...climb(recording),
    fills,
  ]);
}
