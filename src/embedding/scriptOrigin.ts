import { embedScript } from '../addresses/addresses.ts';

/**
 * Where the script of the elements comes from, which is where their figures are. A classic script is named by its element, a
 * module or one that was imported by nothing but the trace of an error.
 *
 * @returns undefined for a copy that stands in another script
 */
export function scriptOrigin(): string | undefined {
  const { src } = (document.currentScript || {}) as Partial<HTMLScriptElement>;
  return (new RegExp(`(https?://\\S+?)${embedScript}`).exec(`${src} ${new Error().stack}`) || [])[1];
}
