import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';

/** Longer than any that was ever given out. */
const longestDoi = 250;
/** What browsers and servers take. */
const longestAddress = 2_000;

function isEscaped(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
const percent = 'has a % that begins no escape; write %25';

function namesNobody(address: string): boolean {
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

export const doi = oneLine
  .max(longestDoi)
  .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI has the form 10.1234/name, without "https://doi.org/" before it')
  .regex(
    /^[^"'<>\\^`{|}]*$/,
    'a DOI has no quotes and no angle brackets; write such a character as % and its code',
  )
  .refine(isEscaped, percent);

/** An address of the web, written as a browser shows it: nothing in it could end an attribute or a field. */
export const webAddress = z
  .string()
  .max(longestAddress, { abort: true })
  .regex(/^https?:\/\/[^/]/i, {
    error: 'must be an address that begins with https:// or http://; correct it',
    abort: true,
  })
  .regex(/^[^\s"'<>\\^`{|}]*$/, {
    error: 'an address has no spaces, quotes or brackets; write such a character as % and its code',
    abort: true,
  })
  .refine(isEscaped, { error: percent, abort: true })
  .refine((address) => URL.canParse(address), {
    error: 'is no address that a browser can open; copy it from where the page was read',
    abort: true,
  })
  .refine(namesNobody, {
    error: 'names a user before an @, which hides where it leads; take that out',
    abort: true,
  })
  .pipe(oneLine);
