import { effortText } from '../../scenario/effort.ts';
import { dots, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scalesOf, wordsBelow } from './layout.ts';
import type { TwoLimitsRecording, TwoLimitsScenario } from './question.ts';
import { accountsCoincide, strongerBy } from './words.ts';

/** The two lifters, from top to bottom. */
const lifterNames = ['muscle', 'effort'] as const;

/** What ends the sets of the second lifter, in few words and in more. */
const stops: Readonly<Record<string, Record<Size, (effort: string) => string>>> = {
  quit: {
    narrow: (effort) => `stops at effort ${effort}`,
    wide: (effort) => `but stops at effort ${effort} of 10`,
  },
  clamp: {
    narrow: (effort) => `never above ${effort}`,
    wide: (effort) => `but never goes above effort ${effort} of 10`,
  },
};

/** Who the second lifter is: stronger than the log shows. */
function secondLifter(
  recording: TwoLimitsRecording,
  { tolerance, rule }: TwoLimitsScenario,
  size: Size,
): string {
  if (accountsCoincide(recording)) return 'Second lifter: just as strong, and gives everything';
  const stop = stops[rule]![size](effortText(tolerance / 10));
  return size === 'narrow'
    ? `Second lifter: ${strongerBy(recording)} stronger, ${stop}`
    : `Second lifter: ${strongerBy(recording)} stronger than the log shows, ${stop}`;
}

/** Who the two are, each beside the point that stands for what is left after a set. */
export function liftersStill(recording: TwoLimitsRecording, scenario: TwoLimitsScenario, size: Size): Mark[] {
  const { key, names, dot } = scalesOf(size).layout;
  const says = {
    muscle: 'First lifter: stops when the muscle gives out',
    effort: secondLifter(recording, scenario, size),
  };
  return lifterNames.flatMap((name, index): Mark[] => [
    dots(`${name}-key`, [[key.x, names[index]! - wordsBelow]], dot),
    text(`${name}-name`, [key.words, names[index]!], says[name]),
  ]);
}
