import type { FigureId } from '../scenario/questions.ts';
import { dropSet } from './drop-set/drop-set.ts';
import { evidenceMap } from './evidence-map/evidence-map.ts';
import { forest } from './forest/forest.ts';
import { hold } from './hold/hold.ts';
import { partials } from './partials/partials.ts';
import { pool } from './pool/pool.ts';
import { reserve } from './reserve/reserve.ts';
import { session } from './session/session.ts';
import { set } from './set/set.ts';
import { twoLimits } from './two-limits/two-limits.ts';
import type { AnyWidget } from './widget.ts';

/** Every figure of the site. */
export const widgets: Record<FigureId, AnyWidget> = {
  pool,
  hold,
  set,
  'drop-set': dropSet,
  partials,
  'two-limits': twoLimits,
  reserve,
  session,
  forest,
  'evidence-map': evidenceMap,
};
