import type { FigureId } from '../scenario/questions.ts';
import { hold } from './hold/hold.ts';
import { pool } from './pool/pool.ts';
import { set } from './set/set.ts';
import type { AnyWidget } from './widget.ts';

/** Every figure of the site. */
export const widgets: Record<FigureId, AnyWidget> = { pool, hold, set };
