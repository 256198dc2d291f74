import { common } from './meanings.ts';
import type { EquationRow } from './symbols.ts';

const tex = String.raw;

/** What a bar asks for at a place of the range before its speed counts. */
const asked = tex`W λ (1 - \maximumSpeed / \fastestSpeed) \operatorname{g}(s)`;

export const setTable: readonly EquationRow[] = [
  {
    id: 'recovery',
    name: 'Loss and recovery',
    says: 'Every unit’s loss is split into three parts, which recover fast, at a middle pace and slowly. The harder the muscle presses on its own vessels, the less recovers. Work at a slow tempo tires less, and holding still least.',
    lines: [
      tex`\frac{\mathrm{d} L_{j,r}}{\mathrm{d} t} = w_r \ell_j - ρ \frac{L_{j,r}}{τ_r}, \text{ r: fast, middle, slow}`,
      tex`\ell_j = \fatigability \cdot κ \cdot m \cdot \fatigabilityLast \cdot \fatigabilityRange^{\typeRange (z_j - 1)} \cdot \operatorname{N}(x_j)`,
      tex`m = \isometric + (1 - \isometric) \min(1, |v| / \usualSpeed)`,
      tex`w_{\text{slow}} = k_s \shareSlow, \quad w_{\text{fast}} = w_{\text{middle}} = (1 - w_{\text{slow}}) / 2`,
      tex`ρ = \max(0, 1 - F / \occlusion)`,
    ],
    symbols: [
      {
        tex: 'L_{j,r}',
        meaning: 'one part of the loss of a unit; the three add up to its loss',
        unit: 'no unit',
      },
      { tex: tex`\ell_j`, meaning: 'loss that work adds', unit: '1/s' },
      {
        tex: 'w_r',
        meaning: 'share of new loss that goes into the part; the three shares add up to one',
        unit: 'no unit',
      },
      {
        tex: 'τ_r',
        meaning: 'time in which the part recovers; women’s fast and middle parts recover faster',
        unit: 's',
      },
      { tex: 'ρ', meaning: 'share of recovery that the blood allows', unit: 'no unit' },
      {
        tex: 'κ',
        meaning: 'factor for the exercise, the person and their sex',
        unit: 'no unit',
      },
      { tex: 'm', meaning: 'how much moving at this tempo tires, against the usual tempo', unit: 'no unit' },
      { tex: 'k_s', meaning: 'factor for the exercise: none of the loss is slow in legs', unit: 'no unit' },
      { ...common.speed, meaning: 'speed at which the lifter means to move; none in a pause' },
      common.muscleForce,
      common.fused,
      common.normalisedRate,
      common.place,
      common.time,
    ],
    parameters: [
      'fatigability',
      'typeRange',
      'occlusion',
      'shareSlow',
      'timeFast',
      'timeMiddle',
      'timeSlow',
      'isometric',
      'usualSpeed',
      'fatigabilityLast',
      'fatigabilityRange',
    ],
  },
  {
    id: 'strength',
    name: 'From loss to force, and the memory of firing',
    says: 'A little loss costs hardly any force, and a great one costs nearly all. Firing slows as in the published model, only less, and recovers when the unit rests.',
    lines: [
      tex`\frac{p_j}{P_j} = \max(0, 1 - L_j^{\lossPower})`,
      tex`A_j = \adaptationShare \adaptationSize (R_j - \minRate + \adaptationOffset) \frac{θ_j - 1}{\thresholdRange - 1} \cdot a_j`,
      tex`\frac{\mathrm{d} a_j}{\mathrm{d} t} = \frac{(\text{1 while it works, 0 while it rests}) - a_j}{\adaptationTime}`,
    ],
    symbols: [
      {
        tex: 'L_j',
        meaning: 'loss of the unit: nothing when fresh, one when it has no force left',
        unit: 'no unit',
      },
      common.force,
      common.fresh,
      common.rateLoss,
      { tex: 'a_j', meaning: 'how much the unit has worked of late', unit: 'no unit' },
      common.rate,
      common.threshold,
      common.time,
    ],
    parameters: [
      'lossPower',
      'adaptationShare',
      'adaptationSize',
      'adaptationOffset',
      'adaptationTime',
      'minRate',
      'thresholdRange',
    ],
  },
  {
    id: 'demand',
    name: 'What a bar asks for',
    says: 'Demand depends on where the bar is: a straight line from bottom to top with a hump over the hardest point. Lifting faster asks for more, lowering for less.',
    lines: [
      tex`\operatorname{g}(s) = \operatorname{B}(s) + (1 - \operatorname{B}(s)) e^{-((s - s_{\text{*}}) / w)^2}`,
      tex`u_{\text{lift}} = \frac{${asked}}{1 - v / \fastestSpeed}`,
      tex`u_{\text{lower}} = \frac{${asked}}{\lowering}`,
    ],
    symbols: [
      common.position,
      common.demand,
      {
        tex: tex`\mathrm{B}`,
        meaning: 'straight line from the demand at the bottom to that at the top',
        unit: 'no unit',
      },
      { tex: tex`s_{\text{*}}`, meaning: 'hardest point of the range', unit: 'no unit' },
      { tex: 'w', meaning: 'width of the hump', unit: 'share of the range' },
      { tex: 'u', meaning: 'force asked for', unit: 'share of the fresh maximum' },
      common.load,
      common.scale,
      { ...common.speed, meaning: 'speed at which the lifter means to lift' },
    ],
    parameters: ['fastestSpeed', 'maximumSpeed', 'lowering'],
  },
  {
    id: 'stall',
    name: 'When full drive does not suffice',
    says: 'At each step the least drive is sought that gives what is asked. Where even full drive gives less, the bar slows until force and load agree; a bar that stays too slow for too long has stalled, and the set is over.',
    lines: [
      tex`v = \fastestSpeed \left(1 - \frac{${asked}}{F}\right)`,
      tex`\text{the end: } v < \stallSpeed \text{ for longer than } \stallSeconds`,
    ],
    symbols: [
      common.speed,
      { ...common.muscleForce, meaning: 'force at full drive', unit: 'share of the fresh maximum' },
      common.load,
      common.scale,
      common.demand,
      common.position,
    ],
    parameters: ['fastestSpeed', 'maximumSpeed', 'stallSpeed', 'stallSeconds'],
  },
  {
    id: 'effort',
    name: 'Effort, and what lifters say of it',
    says: 'Effort follows drive with a short delay. A rating given for a set is another thing: fresh lifters rate the load, and the nearer the end is, the more that counts.',
    lines: [
      tex`\frac{\mathrm{d} ε}{\mathrm{d} t} = \frac{E / E_{\text{max}} - ε}{\effortTime}`,
      tex`\text{rating} = \topRating - (\topRating - \min(\topRating, \ratingOfLoad \cdot W)) (1 - e^{-\ratingBend \cdot n / n_{\text{max}}})`,
    ],
    symbols: [
      { tex: 'ε', meaning: 'effort at the moment, from nothing to all', unit: 'no unit' },
      common.drive,
      common.fullDrive,
      common.time,
      common.load,
      { tex: 'n', meaning: 'repetitions that could still be done', unit: 'repetitions' },
      {
        tex: tex`n_{\text{max}}`,
        meaning: 'repetitions of the whole set',
        unit: 'repetitions',
      },
    ],
    parameters: ['effortTime', 'topRating', 'ratingOfLoad', 'ratingBend'],
  },
  {
    id: 'maximal-force',
    name: 'Maximal force after a set, as studies measure it',
    says: 'A maximal contraction is measured some seconds after a set, when part has come back. Over several sets it falls further than repetitions would tell, most where forces were high; this loss does not shorten sets.',
    lines: [
      tex`M = F_{\text{full}}(\measuredAfter) \cdot e^{-I / \strainTime}`,
      tex`\frac{\mathrm{d} I}{\mathrm{d} t} = F^{\strainPower} - \frac{I}{\timeSlow} (\text{1 in a rest, 0 in a set})`,
    ],
    symbols: [
      { tex: 'M', meaning: 'maximal force that is measured', unit: 'share of the fresh maximum' },
      {
        tex: tex`F_{\text{full}}`,
        meaning: 'force at full drive, that long after the set',
        unit: 'share of the fresh maximum',
      },
      { tex: 'I', meaning: 'strain: high forces over time', unit: 's' },
      common.muscleForce,
      common.time,
    ],
    parameters: ['measuredAfter', 'strainTime', 'strainPower', 'timeSlow'],
  },
];
