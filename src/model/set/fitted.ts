/** Written by `npm run fit` from `content/calibration`; do not edit. Units: see parameters.ts beside this file. */
export const fitted = {
  fatigability: 1.494,
  typeRange: 0.3386,
  adaptationShare: 0.3348,
  shareFast: 0.4645,
  shareMiddle: 0.4399,
  timeFast: 20.17,
  timeMiddle: 111.8,
  occlusion: 0.5805,
  isometric: 0.6297,
  benchFatigability: 1.048,
  spreadFatigability: 0.206,
  spreadMaximum: 0.03067,
} as const;

// Fingerprint of these values and of what they were fitted from: 4639caebb477c3fbecf887a8074944e16441c1ae14abbcf4d784dc084fe9b7f6
