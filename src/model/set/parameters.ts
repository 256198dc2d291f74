import type { Parameter } from '../parameters.ts';
import { effortParameters } from './effortParameters.ts';
import { fitted } from './fitted.ts';

const toTable = 'fitted to repetitions at 60 to 95 % of the one-repetition maximum';
const toRests = 'fitted to repetitions in later sets after rests of one to five minutes';

/** Every number of the layer that turns the motor-unit model into sets of repetitions. */
export const setParameters = {
  fatigability: {
    label: 'fatigability in moving work against the published hold',
    symbol: 'k',
    value: fitted.fatigability,
    unit: 'times',
    source: { fitted: toTable },
  },
  typeRange: {
    label: 'power to which the published range of fatigability is raised',
    symbol: 'γ',
    value: fitted.typeRange,
    unit: '1',
    source: { fitted: toTable },
  },
  lossPower: {
    label: 'power with which loss turns into lost force',
    symbol: 'h',
    value: 2,
    unit: '1',
    source: { assumption: 'a fit left it at 1.99, so it is set to 2 and no longer fitted' },
  },
  adaptationShare: {
    label: 'share of the published fall in firing rate',
    symbol: 'α',
    value: 1 / 3,
    unit: '1',
    source: { assumption: 'a fit left it at 0.33, so it is set to a third and no longer fitted' },
  },
  shareSlow: {
    label: 'share of loss that recovers slowly; of the rest, half recovers fast and half at a middle pace',
    symbol: 'w s',
    value: fitted.shareSlow,
    unit: '1',
    source: { fitted: toRests },
  },
  timeFast: {
    label: 'time constant of fast recovery',
    symbol: 'τ f',
    value: fitted.timeFast,
    unit: 's',
    source: { fitted: toRests },
  },
  timeMiddle: {
    label: 'time constant of recovery at a middle pace',
    symbol: 'τ m',
    value: fitted.timeMiddle,
    unit: 's',
    source: { fitted: toRests },
  },
  timeSlow: {
    label: 'time constant of slow recovery',
    symbol: 'τ s',
    value: 1800,
    unit: 's',
    source: { assumption: 'half an hour; too slow for the rests it was held against' },
  },
  strainTime: {
    label:
      'time at full force over which a measured maximal force falls to 37 %, beside what recovers at once',
    symbol: 'τ I',
    value: fitted.strainTime,
    unit: 's',
    source: { fitted: 'fitted to published losses of maximal force after several sets' },
  },
  strainPower: {
    label: 'power of force with which a measured maximal force is lost',
    symbol: 'p',
    value: 4,
    unit: '1',
    source: {
      assumption: 'chosen among whole numbers: heavy singles cost as much of it as long light sets do not',
    },
  },
  usualSpeed: {
    label:
      'intended speed from which work tires a muscle in full; slower work tires it less, down to a still hold',
    symbol: 'v u',
    value: 0.3,
    unit: 'm/s',
    source: { assumption: 'that of the usual tempo, to which the fatigability of moving work was fitted' },
  },
  measuredAfter: {
    label: 'time from the end of a set to a maximal contraction that is measured',
    symbol: 't m',
    value: 20,
    unit: 's',
    source: { assumption: 'chosen; most studies say “right after”, and getting ready takes about as long' },
  },
  occlusion: {
    label: 'force, as a share of the fresh maximum, above which nothing recovers',
    symbol: 'u 0',
    value: fitted.occlusion,
    unit: '1',
    source: { fitted: toRests },
  },
  isometric: {
    label: 'fatigability of a still hold against moving work',
    symbol: 'k s',
    value: fitted.isometric,
    unit: 'times',
    source: { fitted: 'fitted to pooled endurance times of still holds from 20 to 90 % of maximum' },
  },
  fastestSpeed: {
    label: 'speed at which no force is left, mean over a stroke',
    symbol: 'v 0',
    value: 1.67,
    unit: 'm/s',
    source: { assumption: 'set so that the heaviest single bench press moves about as fast as published' },
  },
  maximumSpeed: {
    label: 'speed at which the one-repetition maximum passes its hardest point',
    symbol: 'v 1',
    value: 0.08,
    unit: 'm/s',
    source: { assumption: 'half of the published mean speed of a maximal bench press' },
  },
  stroke: {
    label: 'way of the bar over the whole range',
    symbol: 'L',
    value: 0.45,
    unit: 'm',
    source: { assumption: 'a bench press' },
  },
  lowering: {
    label: 'force that a muscle can lower against what it can lift',
    symbol: 'e',
    value: 1.25,
    unit: 'times',
    source: { assumption: 'one published comparison, known at second hand' },
  },
  stallSpeed: {
    label: 'speed below which the bar counts as stalled',
    symbol: 'v s',
    value: 0.05,
    unit: 'm/s',
    source: { assumption: 'a third of the published mean speed of a maximal bench press' },
  },
  stallSeconds: {
    label: 'time for which a stalled bar is fought',
    symbol: 't s',
    value: 1,
    unit: 's',
    source: { assumption: 'chosen; lifters do not fight a still bar for long' },
  },
  holdLow: {
    label: 'share of the demand that a pause at the bottom costs',
    symbol: 'b low',
    value: 0.9,
    unit: '1',
    source: { assumption: 'chosen; a pause at the bottom is nearly as hard as the lift there' },
  },
  holdHigh: {
    label: 'share of the demand that a pause at the top costs',
    symbol: 'b top',
    value: 0.6,
    unit: '1',
    source: { assumption: 'chosen; the joints carry part of the load at the top' },
  },
  step: {
    label: 'step of the simulation of sets',
    symbol: 'Δt',
    value: 0.05,
    unit: 's',
    source: { assumption: 'twice as long a step changes a count by one repetition at most' },
  },
  ...effortParameters,
  maxRepetitions: {
    label: 'repetitions after which any set is stopped',
    symbol: 'n max',
    value: 400,
    unit: 'repetitions',
    source: { assumption: 'it only keeps a very light set from running for ever' },
  },
  spreadFatigability: {
    label: 'spread of fatigability between people, as a share of the mean',
    symbol: 'cv',
    value: fitted.spreadFatigability,
    unit: '1',
    source: { fitted: 'derived from the spread of repetitions at seven loads' },
  },
  spreadMaximum: {
    label: 'error of a measured one-repetition maximum, as a share of it',
    symbol: 'σ W',
    value: fitted.spreadMaximum,
    unit: '1',
    source: { fitted: 'derived from the spread of repetitions at seven loads' },
  },
} as const satisfies Record<string, Parameter>;

/** Seconds for lifting, the pause at the top, lowering, and the pause at the bottom. Assumption: chosen. */
export const defaultTempo = [1.5, 0.3, 1.5, 0] as const;

/** The same, but lifted as fast as the bar will go: no load of any figure moves as fast as that. Assumption: chosen. */
export const fastTempo = [0.3, 0.3, 1.5, 0] as const;
