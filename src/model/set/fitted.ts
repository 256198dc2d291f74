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

// Fingerprint of these values and of what they were fitted from: 24db9aa8b49c2996a429e2f39cc7dd6e2ea24cee537a34d5d47ebadc8ed1ced3
