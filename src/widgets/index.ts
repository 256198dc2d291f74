import type { FigureId } from '../scenario/fields.ts';
import { hold } from './hold/hold.ts';
import { pool } from './pool/pool.ts';
import type { Widget } from './widget.ts';

/** Every figure of the site, in the order in which the gallery shows them. */
export const widgets: Record<FigureId, Widget> = { pool, hold };
