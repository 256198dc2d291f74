import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';

export const doi = oneLine
  .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI has the form 10.1234/name, without "https://doi.org/" before it')
  .regex(
    /^[^"'<>\\^`{|}]*$/,
    'a DOI has no quotes and no angle brackets; write such a character as % and its code',
  );

/** An address of the web, written as a browser shows it: nothing in it could end an attribute or a field. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://; correct it' })
  .regex(
    /^[^\s"'<>\\^`{|}]*$/,
    'an address has no spaces, quotes or brackets; write such a character as % and its code',
  );
