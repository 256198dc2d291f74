import { z } from 'zod';

const first = '2020-01-01';
const last = '2039-12-31';

/** A day on which something here was published or changed. The bounds are wide: they find slips of the hand. */
export const day = z.iso
  .date({ error: 'must be a day such as 2026-11-23; write year, month and day', abort: true })
  .refine((text) => text >= first && text <= last, `is outside ${first} to ${last}; correct the year`);
