import { expect } from 'vitest';
import { fusion } from '../../src/model/fusion.ts';
import type { Frame, Recording } from '../../src/model/isometric.ts';
import { parameters } from '../../src/model/parameters.ts';
import { publishedPool } from '../../src/model/pool.ts';
import { slowedContraction } from '../../src/model/slowing.ts';
import type { Limit, Trace } from '../fixtures/reference.ts';

/** How closely forces and capacities agree with the published code; excitation and time agree exactly. */
export const tolerance = 1e-12;

const { contractionByUnit, forceByUnit } = publishedPool;

export const near = (actual: number, expected: number | undefined, what: string) => {
  if (expected !== undefined)
    expect(Math.abs(actual - expected), what).toBeLessThanOrEqual(tolerance * Math.max(1, expected));
};

/** Contraction time of a unit at a frame, s: it follows from what the unit has lost. */
const contractionAt = ({ strengthByUnit }: Frame, unit: number): number =>
  slowedContraction(contractionByUnit[unit]!, strengthByUnit[unit]!, parameters.slowing.value);

/** Share of its fused force that a unit gives at a frame. */
const fusionAt = (frame: Frame, unit: number): number =>
  fusion(contractionAt(frame, unit) * frame.rateHzByUnit[unit]!);

/** The sample at which each unit joined; where the clock restarts, since the last pause. Needs a frame each sample. */
function joinedByUnit({ frames }: Recording, clockRestarts: boolean): number[] {
  const joined = new Array<number>(forceByUnit.length).fill(0);
  for (const [index, { recruited }] of frames.entries()) {
    for (let unit = 0; unit < recruited; unit++) joined[unit] ||= index + 1;
    if (clockRestarts) joined.fill(0, recruited);
  }
  return joined;
}

/** Every kept sample of a run agrees with the recorded one. */
export function expectTrace({ frames }: Recording, trace: Trace): void {
  const bySecond = new Map(frames.map((frame) => [frame.seconds, frame]));
  const frameAt = (seconds: number): Frame => {
    const frame = bySecond.get(seconds)!;
    expect(frame, `a frame at ${seconds} s`).toBeDefined();
    return frame;
  };
  for (const [index, seconds] of trace.t.entries()) {
    const frame = frameAt(seconds);
    if (trace.target !== undefined) expect(frame.demand, `target at ${seconds} s`).toBe(trace.target[index]);
    if (trace.E !== undefined) expect(frame.excitation, `excitation at ${seconds} s`).toBe(trace.E[index]);
    if (trace.recruited !== undefined) expect(frame.recruited).toBe(trace.recruited[index]);
    near(frame.force, trace.force[index], `force at ${seconds} s`);
    near(frame.capacityAsCoded, trace.cap_coded?.[index], `capacity as coded at ${seconds} s`);
    near(frame.capacity, trace.cap_maxdrive[index], `capacity at ${seconds} s`);
    near(frame.capacityOfFibres, trace.cap_unadapted[index], `capacity of fibres at ${seconds} s`);
    for (const [unit, strength] of Object.entries(trace.capacity_rel ?? {}))
      near(frame.strengthByUnit[Number(unit) - 1]!, strength[index], `unit ${unit} at ${seconds} s`);
  }
  const { t, R, NF = {} } = trace.every_5s;
  for (const [index, seconds] of t.entries()) {
    const frame = frameAt(seconds);
    for (const [unit, rates] of Object.entries(R))
      near(frame.rateHzByUnit[Number(unit) - 1]!, rates[index], `rate of unit ${unit} at ${seconds} s`);
    for (const [unit, fused] of Object.entries(NF))
      near(fusionAt(frame, Number(unit) - 1), fused[index], `fusion of unit ${unit} at ${seconds} s`);
  }
}

/** The last frame of a run agrees with the recorded end, unit by unit. The run has a frame each sample. */
export function expectEnd(recording: Recording, end: Limit, clockRestarts = false): void {
  const frame = recording.frames.at(-1)!;
  expect(frame.seconds).toBe(end.t);
  expect(frame.excitation).toBe(end.E);
  expect(frame.recruited).toBe(end.recruited);
  near(frame.force, end.force, 'force');
  near(frame.capacityAsCoded, end.cap_coded, 'capacity as coded');
  near(frame.capacity, end.cap_maxdrive, 'capacity');
  near(frame.capacityOfFibres, end.cap_unadapted, 'capacity of fibres');
  expect(joinedByUnit(recording, clockRestarts)).toEqual(end.unit_on_sample);
  for (const [unit, rested] of forceByUnit.entries()) {
    const strength = frame.strengthByUnit[unit]!;
    const name = `unit ${unit + 1}`;
    near(strength, end.unit_capacity_rel[unit]!, `strength of ${name}`);
    near(frame.rateHzByUnit[unit]!, end.unit_R[unit]!, `rate of ${name}`);
    near(1000 * contractionAt(frame, unit), end.unit_CT_ms[unit]!, `contraction time of ${name}`);
    near(fusionAt(frame, unit), end.unit_NF[unit]!, `fusion of ${name}`);
    near(fusionAt(frame, unit) * strength * rested, end.unit_force[unit]!, `force of ${name}`);
  }
}
