import { effortText } from '../../scenario/effort.ts';
import { panelTitle } from '../../view/axes.ts';
import { dots, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scalesOf, wordsBelow } from './layout.ts';
import type { TwoLimitsRecording, TwoLimitsScenario } from './question.ts';
import { accountsCoincide } from './words.ts';

/** What ends the sets of the second lifter. */
const stops: Readonly<Record<string, (effort: string) => string>> = {
  quit: (effort) => `but stops at effort ${effort} of 10`,
  clamp: (effort) => `never above effort ${effort} of 10`,
};
const stronger = { narrow: 'stronger', wide: 'stronger than the log shows' } as const satisfies Record<
  Size,
  string
>;

const secondLifter = (
  recording: TwoLimitsRecording,
  { tolerance, rule }: TwoLimitsScenario,
  size: Size,
): string =>
  `Second lifter: ${accountsCoincide(recording) ? 'just as strong, and gives everything' : `${stronger[size]}, ${stops[rule]!(effortText(tolerance / 10))}`}`;

/** That nobody measured these two, and who they are, each beside the point that stands for what is left after a set. */
export function liftersStill(recording: TwoLimitsRecording, scenario: TwoLimitsScenario, size: Size): Mark[] {
  const { left, key, titles, dot } = scalesOf(size).layout;
  const [first, second] = key.names;
  return [
    panelTitle([left, titles.simulated], 'Simulated: two lifters, one log'),
    dots('muscle-key', [[key.x, first - wordsBelow]], dot),
    text('muscle-name', [key.words, first], 'First lifter: stops when the muscle gives out'),
    dots('effort-key', [[key.x, second - wordsBelow]], dot),
    text('effort-name', [key.words, second], secondLifter(recording, scenario, size)),
  ];
}
