/** Written by `npm run fit` from `content/calibration`; do not edit. Units: see parameters.ts beside this file. */
export const fitted = {
  fatigability: 1.501,
  typeRange: 0.3421,
  adaptationShare: 0.335,
  shareFast: 0.4685,
  shareMiddle: 0.4309,
  timeFast: 20.29,
  timeMiddle: 112.3,
  occlusion: 0.5747,
  isometric: 0.6277,
  benchFatigability: 1.066,
  spreadFatigability: 0.206,
  spreadMaximum: 0.03067,
} as const;
