/** Written by `npm run fit` from `content/calibration`; do not edit. Units: see parameters.ts beside this file. */
export const fitted = {
  fatigability: 1.524,
  typeRange: 0.3478,
  shareSlow: 0.0855,
  timeFast: 23.55,
  timeMiddle: 108.4,
  occlusion: 0.6082,
  isometric: 0.6356,
  benchFatigability: 1.057,
  legPressFatigability: 0.8886,
  curlFatigability: 1.364,
  womenFatigability: 0.8642,
  womenRecovery: 1.519,
  strainTime: 58.57,
  ratingOfLoad: 6.855,
  ratingBend: 7.277,
  spreadFatigability: 0.206,
  spreadMaximum: 0.03067,
} as const;

// Fingerprint of these values and of what they were fitted from: fe05c2d0cf1058ef0877f71283762a8250fe01f9fde8c4291808db2babfe61d1
