import { restedPool } from '../../model/pool.ts';
import type { RestedEffort } from '../../model/rested.ts';
import { fieldsOf } from '../../scenario/fields.ts';
import { run } from '../../scenario/run.ts';
import { percent, printed } from '../../typography/number.ts';
import { effortOf, poolMoving, poolPanels, poolStill } from '../../view/poolPanel.ts';
import type { Widget } from '../widget.ts';
import { forceMoving, forceStill } from './force.ts';
import { ratesMoving, ratesStill } from './rates.ts';

const { size: units } = restedPool();

/** Who does the work? A rested pool, asked for a force. */
export const pool: Widget<RestedEffort> = {
  id: 'pool',
  question: 'Who does the work?',
  caption:
    'Each disc is a motor unit, its area the force it can add, placed at the effort that wakes it. Ask for more and stronger units join, while those already working fire faster. Watch how much of the pool works for a small force, and how late the strongest units come.',
  fields: fieldsOf.pool,
  run: run.pool,
  moments: () => [{ seconds: 0, label: 'now' }],
  frame: { narrow: { width: 360, height: 590 }, wide: { width: 720, height: 634 } },
  still: (_effort, size) => [
    ...poolStill(poolPanels[size]),
    ...ratesStill(poolPanels[size]),
    ...forceStill(poolPanels[size]),
  ],
  moving: (effort, _seconds, size) => [
    ...poolMoving(poolPanels[size], effort.excitation, effort.recruited),
    ...ratesMoving(poolPanels[size], effort),
    ...forceMoving(poolPanels[size], effort),
  ],
  describe: ({ recruited, excitation, rateHzByUnit }, _seconds, scenario) => {
    const asked = percent(scenario.force! / 100);
    if (recruited === 0) return `For ${asked} of maximum no motor unit works: the muscle is at rest.`;
    const start = `For ${asked} of maximum, ${recruited} of ${units} motor units work, at an effort of ${printed(effortOf(excitation), 1)} of 10.`;
    return recruited === units
      ? `${start} Every unit is in; more force can only come from faster firing.`
      : `${start} The weakest fires fastest, ${printed(rateHzByUnit[0]!, 0)} times a second; the ${units - recruited} strongest still rest.`;
  },
};
