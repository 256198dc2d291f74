import { expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
import type { Recording } from '../../src/model/isometric.ts';
import { publishedPool } from '../../src/model/pool.ts';
import { reference, type Summary } from '../fixtures/reference.ts';
import { near } from './agree.ts';

const { size, fullExcitation } = publishedPool;

/** A run told in the numbers of the recorded summary. */
function summaryOf(target_pct: number, { frames, limitSeconds }: Recording): Summary {
  const start = frames[0]!;
  const end = frames.at(-1)!;
  const weakest = Math.min(...end.strengthByUnit);
  return {
    target_pct,
    endurance_s: limitSeconds!,
    E_start: start.excitation,
    E_start_pct_of_max: (start.excitation / fullExcitation) * 100,
    recruited_start: start.recruited,
    t_all_recruited_s: frames.find(({ recruited }) => recruited === size)!.seconds,
    cap_unadapted_at_limit: end.capacityOfFibres,
    min_unit_capacity: weakest,
    min_unit_capacity_unit: end.strengthByUnit.indexOf(weakest) + 1,
    units_below_5pct: end.strengthByUnit.filter((strength) => strength < 0.05).length,
    unit120_capacity: end.strengthByUnit[119]!,
  };
}

test.each(reference.summary)(
  'the summary of a hold at $target_pct % is that of the published code',
  (recorded) => {
    const computed = summaryOf(recorded.target_pct, hold(recorded.target_pct / 100));
    expect(Object.keys(computed)).toEqual(Object.keys(recorded));
    for (const [name, value] of Object.entries(recorded)) near(computed[name as keyof Summary], value, name);
  },
);
