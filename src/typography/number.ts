const narrow = '\u202f';

/** A number as printed: true minus sign, thin spaces in thousands, a fixed count of decimals. */
export function formatNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '0', rest] = text.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, narrow) : whole;
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** How many decimals a number has when it is written out. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** A share of 0 to 1 as a percentage. */
export const percent = (share: number, decimals = 0) => `${formatNumber(share * 100, decimals)}\u00a0%`;

/** From here on, a time is told in minutes and seconds, s. */
const inMinutesFrom = 90;
const minutesOf = (whole: number) => `${Math.floor(whole / 60)}\u00a0min`;
const secondsOf = (whole: number) => `${whole % 60}\u00a0s`;

/** A time to the tenth of a second where it is short: 14.8 s, 1 min 35 s, 8 min 0 s. */
export function duration(seconds: number): string {
  const tenths = Math.round(10 * seconds) / 10;
  if (tenths < inMinutesFrom) return `${formatNumber(tenths, 1)}\u00a0s`;
  const whole = Math.round(seconds);
  return `${minutesOf(whole)} ${secondsOf(whole)}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small whole number as a word; a larger one in figures. */
export const inWords = (count: number): string => words[count] ?? formatNumber(count);

/** A count and what is counted: “one trial”, “six trials”. */
export const pluralize = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** A sentence with a capital at its beginning. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The same where tenths of a second mean nothing: 75 s, 5 min 30 s, 6 min. */
export function roundDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const isWholeMinute = whole > 0 && whole % 60 === 0;
  if (isWholeMinute) return minutesOf(whole);
  return whole < inMinutesFrom ? `${whole}\u00a0s` : `${minutesOf(whole)} ${secondsOf(whole)}`;
}
