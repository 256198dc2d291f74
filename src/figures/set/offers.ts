import { repKind } from '../../scenario/counts.ts';
import type { Offer } from '../../view/figure.ts';
import { maxSteps, type SetRecording } from './question.ts';

/** What each step says after the last one that there is. */
const noneLeft = {
  drop: 'Drop: no fifth step',
  top: 'Top: no fifth step',
  bottom: 'Bottom: no fifth step',
  rest: 'Rest: no fifth step',
  push: 'Push on: no fifth step',
};

/** The number that each step begins with; for one that makes no sense from here, why. */
export function offer({ session, steps }: SetRecording): Record<string, Offer> {
  const { load, range, tolerance = 1 } = session.bouts.at(-1)!.request;
  if (steps.length === maxSteps) return noneLeft;
  const five = (share: number) => Math.max(20, 5 * Math.round(20 * share));
  const cut = `${repKind(range)}reps already`;
  return {
    drop: load > 0.2 ? five(load * 0.75) : 'Drop: nothing lighter here',
    top: range === undefined ? 50 : `Top: ${cut}`,
    bottom: range === undefined ? 50 : `Bottom: ${cut}`,
    rest: 20,
    push: tolerance < 1 ? 10 : 'Push on: all out',
  };
}
