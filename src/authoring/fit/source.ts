import type { Fitted } from './fit.ts';

/**
 * The text of `src/model/set/fitted.ts` for fitted values.
 * @param fingerprint of the values and of what they were fitted from
 */
export const fittedSource = (
  values: Fitted,
  fingerprint: string,
): string => `/** Written by \`npm run fit\` from \`content/calibration\`; do not edit. Units: see parameters.ts beside this file. */
export const fitted = {
${Object.entries(values)
  .map(([name, value]) => `  ${name}: ${value},\n`)
  .join('')}} as const;

// Fingerprint of these values and of what they were fitted from: ${fingerprint}
`;
