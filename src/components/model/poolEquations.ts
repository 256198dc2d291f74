import { common } from './meanings.ts';
import type { EquationRow } from './symbols.ts';

const tex = String.raw;

export const poolTable: readonly EquationRow[] = [
  {
    id: 'units',
    name: 'A pool of unequal units',
    says: 'Force, waking threshold and speed of contraction go evenly from unit to unit, by one factor each.',
    lines: [
      tex`z_j = \frac{j - 1}{n - 1}`,
      tex`P_j = \forceRange^{z_j}`,
      tex`θ_j = \thresholdRange^{z_j}`,
      tex`\mathit{CT}_j = \contractionTimeFirst \cdot \contractionTimeRange^{-z_j}`,
    ],
    symbols: [common.unit, common.place, common.fresh, common.threshold, common.contraction],
    parameters: [
      'motorUnits',
      'forceRange',
      'thresholdRange',
      'contractionTimeFirst',
      'contractionTimeRange',
    ],
  },
  {
    id: 'rate',
    name: 'From drive to firing rate',
    says: 'Below its threshold a unit is silent; above it the rate climbs with the drive, up to a peak that is lower for strong units. Full drive is where the last unit reaches its peak.',
    lines: [
      tex`R_j = 0 \hspace{1.2em} \text{below the threshold}`,
      tex`R_j = \min(\rateGain (E - θ_j) + \minRate, R_{\text{max, j}}) \hspace{1.2em} \text{from it on}`,
      tex`R_{\text{max, j}} = \peakRateFirst - (\peakRateFirst - \peakRateLast) \frac{θ_j - 1}{\thresholdRange - 1}`,
      tex`E_{\text{max}} = \thresholdRange + \frac{\peakRateLast - \minRate}{\rateGain}`,
    ],
    symbols: [
      common.rate,
      { tex: tex`R_{\text{max, j}}`, meaning: 'fastest firing rate of the unit', unit: 'Hz' },
      common.drive,
      common.fullDrive,
      common.threshold,
    ],
    parameters: ['minRate', 'peakRateFirst', 'peakRateLast', 'rateGain', 'thresholdRange'],
  },
  {
    id: 'force',
    name: 'From firing rate to force',
    says: 'Twitches melt together as they come faster: in proportion at first, then ever more slowly towards all. The muscle gives the sum of its units.',
    lines: [
      tex`x_j = \mathit{CT}_j \cdot R_j`,
      tex`\operatorname{N}(x) = \frac{x}{\fusionKnee} \operatorname{N}(\fusionKnee) \hspace{1.2em} \text{up to the knee}`,
      tex`\operatorname{N}(x) = 1 - e^{-\fusionSteepness x^{\fusionPower}} \hspace{1.2em} \text{above it}`,
      tex`F = \sum_j \operatorname{N}(x_j) \cdot p_j`,
    ],
    symbols: [
      common.normalisedRate,
      common.contraction,
      common.rate,
      common.fused,
      { ...common.muscleForce, unit: 'force of the weakest unit' },
      common.force,
    ],
    parameters: ['fusionKnee', 'fusionSteepness', 'fusionPower'],
  },
  {
    id: 'tiring',
    name: 'What work costs',
    says: 'A working unit loses force in proportion to how far it is fused, strong units fastest. As it loses force it also contracts more slowly.',
    lines: [
      tex`\frac{\mathrm{d} p_j}{\mathrm{d} t} = -\fatigabilityLast \cdot \fatigabilityRange^{z_j - 1} \cdot P_j \cdot \operatorname{N}(x_j)`,
      tex`\operatorname{CT}(t) = \mathit{CT}_j (1 + \slowing (1 - p_j / P_j))`,
    ],
    symbols: [
      common.time,
      common.force,
      common.fresh,
      {
        ...common.contraction,
        meaning: 'contraction time: of the rested unit with its number below, and now',
      },
      common.fused,
      common.normalisedRate,
      common.place,
    ],
    parameters: ['fatigabilityLast', 'fatigabilityRange', 'slowing'],
  },
  {
    id: 'adaptation',
    name: 'Firing slows by itself',
    says: 'From the moment a unit joins, its rate sags towards a lower one, most in the units that join last.',
    lines: [
      tex`A_j = \adaptationSize (R_j - \minRate + \adaptationOffset) \frac{θ_j - 1}{\thresholdRange - 1} (1 - e^{-t_j / \adaptationTime})`,
    ],
    symbols: [
      common.rateLoss,
      common.rate,
      common.threshold,
      { tex: 't_j', meaning: 'time since the unit first joined', unit: 's' },
    ],
    parameters: ['adaptationSize', 'adaptationOffset', 'adaptationTime', 'minRate', 'thresholdRange'],
  },
];
