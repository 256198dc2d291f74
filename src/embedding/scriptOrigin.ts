import { siteFiles } from '../addresses/addresses.ts';

/**
 * Where the script of the elements comes from, which is where their figures are. A classic script is named by its element, a
 * module or one that was imported by nothing but the trace of an error.
 *
 * @returns undefined for a copy that stands in another script
 */
export function scriptOrigin(document: Document, trace = String(new Error().stack)): string | undefined {
  const script = (document.currentScript as HTMLScriptElement | null)?.src;
  const own = script || trace.match(/https?:\/\/[^\s()@]+/g)?.find((url) => url.includes(siteFiles.embed));
  return own === undefined ? undefined : new URL(own).origin;
}
