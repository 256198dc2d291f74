import { embedScript } from '../addresses/addresses.ts';

/**
 * Where the script of the elements comes from, which is where their figures are. A classic script is named by its element, a
 * module or one that was imported by nothing but the trace of an error.
 *
 * @returns undefined for a copy that stands in another script
 */
export function scriptOrigin(): string | undefined {
  const script = document.currentScript as HTMLScriptElement | null;
  const own = new RegExp(`https?://[^\\s()@]+${embedScript}`).exec(`${script?.src} ${new Error().stack}`);
  return own ? new URL(own[0]).origin : undefined;
}
