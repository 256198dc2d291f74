import type { EnduranceLimit, Frame, Recording } from '../model/isometric.ts';
import { publishedPool } from '../model/pool.ts';
import type { Json } from './task.ts';

const { fullExcitation } = publishedPool;
/** A share as a percentage. Not rounded: these numbers are held against published runs. */
const percent = (share: number) => share * 100;
/** A share that somebody asked for, as the percentage that they asked for: 0.57 is 57, not 56.99999999999999. */
const askedPercent = (share: number) => Number((share * 100).toPrecision(15));
/** Drive on the scale of exertion: 10 is all there is. */
const effort = (excitation: number) => (excitation / fullExcitation) * 10;

function capacities({ capacityAsCoded, capacity, capacityOfFibres }: Frame): Json {
  return {
    coded: percent(capacityAsCoded),
    max_drive: percent(capacity),
    unadapted: percent(capacityOfFibres),
  };
}

/** The muscle at one moment, unit by unit. */
export function momentOf(frame: Frame): Json {
  return {
    time_s: frame.seconds,
    excitation: frame.excitation,
    recruited_units: frame.recruited,
    force_pct: percent(frame.force),
    capacity_pct: capacities(frame),
    unit_capacity_pct: Array.from(frame.strengthByUnit, percent),
  };
}

/** The muscle at the limit; null where the task ended without one. */
export const limitOf = (limit: EnduranceLimit | undefined): Json => (limit ? momentOf(limit.frame) : null);

function sampleOf(frame: Frame): Json {
  return {
    time_s: frame.seconds,
    target_pct: askedPercent(frame.demand),
    excitation: frame.excitation,
    effort: effort(frame.excitation),
    force_pct: percent(frame.force),
    recruited_units: frame.recruited,
    capacity_pct: capacities(frame),
  };
}

/** Every kept sample, where a trace was asked for. */
export function traceOf({ frames }: Recording, wanted: boolean): { trace?: Json } {
  return wanted ? { trace: frames.map(sampleOf) } : {};
}
