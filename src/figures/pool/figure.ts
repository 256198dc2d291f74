import { publishedPool } from '../../model/pool.ts';
import { restedForce } from '../../model/rested.ts';
import { effortOf, effortText } from '../../scenario/effort.ts';

import type { ScenarioFor } from '../../scenario/question.ts';
import { percent } from '../../typography/number.ts';
import type { Figure } from '../../view/figure.ts';
import { gripMarks } from '../../view/grip.ts';
import { stacked } from '../../view/panels.ts';
import { poolPanels } from '../../view/poolLayout.ts';
import { poolMoving, poolStill } from '../../view/poolPanel.ts';
import { climbAt, hasArrived } from './climb.ts';
import { forceMoving, forceStill } from './force.ts';
import question, { type Climb } from './question.ts';
import { ratesMoving, ratesStill } from './rates.ts';
import { story } from './story.ts';
import { gripOf, trackStill } from './track.ts';

const { size: units, thresholdByUnit, fullExcitation } = publishedPool;

const plural = (count: number) => (count === 1 ? '1 unit' : `${count} units`);

const resting = (count: number) =>
  count === 1 ? 'the strongest still rests' : `the ${count} strongest still rest`;

/** Who does the work? A rested pool, asked for a force. */
const figure: Figure<Climb, ScenarioFor<typeof question>> = {
  id: 'pool',
  question: 'Who does the work?',
  caption:
    'Each disc is a motor unit: a nerve cell and the muscle fibres that it works. Its area is the force it can add, and it stands at the effort that wakes it. A unit fires when its nerve cell sends impulses to the fibres; the more a second, the more force. Ask for more and stronger units join, while those already working fire faster. Watch how much of the pool works for a small force, and how late the strongest units come.',
  intro:
    'A pool of motor units from small to large, how fast each fires, and the force that comes out. Ask for a force, then play how effort climbs to it.',
  fields: question.fields,
  run: question.run,
  story,
  ...stacked<Climb, ScenarioFor<typeof question>>([
    {
      name: 'pool',
      height: { narrow: 258, wide: 284 },
      still: (_climb, size) => [...poolStill(poolPanels[size]), ...trackStill(poolPanels[size])],
      moving: (climb, seconds, size) => [
        ...poolMoving(poolPanels[size], climbAt(climb, seconds)),
        ...gripMarks([gripOf(poolPanels[size], climb.asked)]),
      ],
    },
    {
      name: 'rates',
      height: { narrow: 132, wide: 134 },
      still: (_climb, size) => ratesStill(poolPanels[size]),
      moving: (climb, seconds, size) => ratesMoving(poolPanels[size], climbAt(climb, seconds)),
    },
    {
      name: 'force',
      height: { narrow: 200, wide: 216 },
      still: (_climb, size) => forceStill(poolPanels[size]),
      moving: (climb, seconds, size) => forceMoving(poolPanels[size], climbAt(climb, seconds)),
    },
  ]),
  describe: (climb, seconds, { force }) => {
    const { recruited, excitation, force: given } = climbAt(climb, seconds);
    const asked = percent(force / 100);
    const effort = `at an effort of ${effortText(effortOf(excitation) / 10)} of 10`;
    if (!hasArrived(climb, seconds) && recruited === 0)
      return `At the start 0 of ${units} motor units work: the muscle is at rest, and ${asked} of maximum is asked for.`;
    if (!hasArrived(climb, seconds))
      return `On the way to ${asked}: ${recruited} of ${units} motor units work and give ${percent(given)} of maximum, ${effort}.`;
    if (recruited === 0) return `For ${asked} of maximum no motor unit works: the muscle is at rest.`;
    return recruited === units
      ? `For ${asked} of maximum all ${units} motor units work, ${effort}. From here on, more force comes only from faster impulses.`
      : `For ${asked} of maximum ${recruited} of ${units} motor units work, ${effort}. The weakest fire fastest; ${resting(units - recruited)}.`;
  },
  changed: (before, after) => {
    const [was, is] = [before.recording.asked, after.recording.asked];
    const [joined, more] = [is.recruited - was.recruited, is.excitation - was.excitation];
    const to = `${effortText(effortOf(is.excitation) / 10)} of 10`;
    if (more === 0) return `Effort stays at ${to}, and nothing has changed.`;
    const effort = `Effort ${more > 0 ? 'rises' : 'falls'} to ${to}`;
    if (joined > 0) return `${effort}: ${joined} more ${joined === 1 ? 'unit joins' : 'units join'}.`;
    if (joined < 0) return `${effort}: ${plural(-joined)} ${joined === -1 ? 'rests' : 'rest'}.`;
    return `${effort}: the same units fire ${more > 0 ? 'faster' : 'more slowly'}.`;
  },
  table: ({ asked: { recruited, rateHzByUnit } }) => ({
    caption: 'The motor units, weakest first',
    columns: [
      { name: 'motor unit' },
      { name: 'effort that wakes it', unit: 'of 10', decimals: 2 },
      { name: 'working' },
      { name: 'firing rate', unit: 'impulses a second', decimals: 1 },
    ],
    rows: Array.from(rateHzByUnit, (rate, unit) => [
      unit + 1,
      effortOf(thresholdByUnit[unit]!),
      unit < recruited ? 'yes' : 'no',
      rate,
    ]),
  }),
  grips: ({ asked }, _seconds, size) => [gripOf(poolPanels[size], asked)],
  drag: (_climb, size, x) => {
    const { left, right } = poolPanels[size].layout;
    const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
    return { force: Math.round(100 * Math.min(1, restedForce(share * fullExcitation))) };
  },
};

export default figure;
