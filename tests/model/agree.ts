import { expect } from 'vitest';
import type { Frame, Recording } from '../../src/model/isometric.ts';
import type { Limit, Trace } from '../fixtures/reference.ts';

/** How closely forces and capacities agree with the published code; excitation and time agree exactly. */
export const tolerance = 1e-12;

const near = (actual: number, expected: number | undefined, what: string) => {
  if (expected !== undefined && expected !== null)
    expect(Math.abs(actual - expected), what).toBeLessThanOrEqual(tolerance);
};

/** Every kept sample of a run agrees with the recorded one. */
export function expectTrace({ frames }: Recording, trace: Trace): void {
  const bySecond = new Map(frames.map((frame) => [frame.seconds, frame]));
  for (const [index, seconds] of trace.t.entries()) {
    const frame = bySecond.get(seconds)!;
    expect(frame, `a frame at ${seconds} s`).toBeDefined();
    if (trace.E !== undefined) expect(frame.excitation, `excitation at ${seconds} s`).toBe(trace.E[index]);
    if (trace.recruited !== undefined) expect(frame.recruited).toBe(trace.recruited[index]);
    near(frame.force, trace.force[index], `force at ${seconds} s`);
    near(frame.capacityAsCoded, trace.cap_coded?.[index], `capacity as coded at ${seconds} s`);
    near(frame.capacity, trace.cap_maxdrive[index], `capacity at ${seconds} s`);
    near(frame.capacityOfFibres, trace.cap_unadapted[index], `capacity of fibres at ${seconds} s`);
    for (const [unit, strength] of Object.entries(trace.capacity_rel ?? {}))
      near(frame.strengthByUnit[Number(unit) - 1]!, strength[index], `unit ${unit} at ${seconds} s`);
  }
}

/** The last frame agrees with the recorded end, unit by unit. */
export function expectEnd(frame: Frame, end: Limit): void {
  expect(frame.seconds).toBe(end.t);
  expect(frame.excitation).toBe(end.E);
  expect(frame.recruited).toBe(end.recruited);
  near(frame.force, end.force, 'force');
  near(frame.capacity, end.cap_maxdrive, 'capacity');
  near(frame.capacityOfFibres, end.cap_unadapted, 'capacity of fibres');
  for (const [unit, strength] of end.unit_capacity_rel.entries())
    near(frame.strengthByUnit[unit]!, strength, `strength of unit ${unit + 1}`);
  for (const [unit, rate] of end.unit_R.entries())
    near(frame.rateHzByUnit[unit]!, rate, `rate of unit ${unit + 1}`);
}
