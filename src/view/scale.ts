import { nice, ticks } from 'd3-array';

type Ends = readonly [number, number];

/** From a value to its place and back. As d3-scale has it, which brings colours, dates and formats to every reader. */
export interface LinearScale {
  (value: number): number;
  invert(at: number): number;
  ticks(count?: number): number[];
  /** The same scale between round ends. */
  nice(count?: number): LinearScale;
  /** The same scale, with what lies outside the domain at its ends. */
  clamp(): LinearScale;
  domain(): Ends;
}

/** Where a domain has no length, everything lies in the middle. */
const share = (value: number, [from, to]: Ends) => (to === from ? 0.5 : (value - from) / (to - from));
const between = (part: number, [from, to]: Ends) => from * (1 - part) + to * part;

const defaultTickCount = 10;

const within = (part: number, clamped: boolean) => (clamped ? Math.min(1, Math.max(0, part)) : part);

export const scaleLinear = (domain: Ends, range: Ends, clamped = false): LinearScale =>
  Object.assign((value: number) => between(within(share(value, domain), clamped), range), {
    invert: (at: number) => between(share(at, range), domain),
    ticks: (count = defaultTickCount) => ticks(...domain, count),
    nice: (count = defaultTickCount) => scaleLinear(nice(...domain, count), range, clamped),
    clamp: () => scaleLinear(domain, range, true),
    domain: () => domain,
  });

/** Logarithmic; what lies outside the domain stands at its end. */
export function scaleLog([from, to]: Ends, range: Ends): (value: number) => number {
  const ofLog = scaleLinear([Math.log(from), Math.log(to)], range);
  return (value) => ofLog(Math.log(Math.min(to, Math.max(from, value))));
}
