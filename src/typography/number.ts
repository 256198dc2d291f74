const narrow = '\u202f';

/** A number as printed: true minus sign, thin spaces in thousands, a fixed count of decimals. */
export function printed(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '0', rest] = text.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, narrow) : whole;
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** A share of 0 to 1 as a percentage. */
export const percent = (share: number, decimals = 0) => `${printed(share * 100, decimals)}\u00a0%`;

/** Seconds as a reader would say them: 14.8 s, 95.5 s, 8 min 32 s. */
export function duration(seconds: number): string {
  if (seconds < 180) return `${printed(seconds, 1)}\u00a0s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}\u00a0min ${whole % 60}\u00a0s`;
}
