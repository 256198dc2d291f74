import type { Meaning } from './symbols.ts';

/** Symbols that stand in several equations and are no parameters. */
export const common = {
  unit: { tex: 'j', meaning: 'number of the motor unit, weakest first', unit: 'no unit' },
  place: {
    tex: 'z_j',
    meaning: 'where the unit stands in the pool: nothing for the first, one for the last',
    unit: 'no unit',
  },
  drive: {
    tex: 'E',
    meaning: 'drive (excitation) that the brain sends to the whole pool',
    unit: 'excitation units',
  },
  fullDrive: {
    tex: String.raw`E_{\text{max}}`,
    meaning: 'full drive, all there is',
    unit: 'excitation units',
  },
  threshold: { tex: 'θ_j', meaning: 'drive at which the unit joins', unit: 'excitation units' },
  fresh: {
    tex: 'P_j',
    meaning: 'force of the rested unit when its twitches melt together',
    unit: 'force of the weakest unit',
  },
  force: {
    tex: 'p_j',
    meaning: 'the same now, after what work has cost',
    unit: 'force of the weakest unit',
  },
  rate: { tex: 'R_j', meaning: 'firing rate', unit: 'Hz' },
  normalisedRate: { tex: 'x_j', meaning: 'normalised rate', unit: 'no unit' },
  contraction: { tex: String.raw`\mathit{CT}_j`, meaning: 'contraction time', unit: 's' },
  fused: {
    tex: String.raw`\mathrm{N}`,
    meaning: 'share of its fused force that a unit gives',
    unit: 'no unit',
  },
  time: { tex: 't', meaning: 'time', unit: 's' },
  muscleForce: { tex: 'F', meaning: 'force of the muscle', unit: 'share of its fresh maximum' },
  rateLoss: { tex: 'A_j', meaning: 'what is taken off the firing rate', unit: 'Hz' },
  position: {
    tex: 's',
    meaning: 'place in the range: nothing at the bottom, one at the top',
    unit: 'no unit',
  },
  load: { tex: 'W', meaning: 'load', unit: 'share of the one-repetition maximum' },
  scale: {
    tex: 'λ',
    meaning: 'scale, solved so that a load of one can be lifted just once',
    unit: 'no unit',
  },
  speed: { tex: 'v', meaning: 'speed of the bar', unit: 'm/s' },
  demand: {
    tex: String.raw`\mathrm{g}`,
    meaning: 'shape of the exercise: demand against its hardest point',
    unit: 'no unit',
  },
} as const satisfies Record<string, Meaning>;
