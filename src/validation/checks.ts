import type { Check } from './check.ts';
import { dropChecks } from './dropChecks.ts';
import { electricalChecks } from './electricalChecks.ts';
import { holdChecks } from './holdChecks.ts';
import { firstSets } from './people/firstSets.ts';
import { holdsBySex } from './people/holdsBySex.ts';
import { laterSets } from './people/laterSets.ts';
import { maximalForce } from './people/maximalForce.ts';
import { predictedRows } from './people/predicted.ts';
import { checkOf } from './people/row.ts';
import { stoppedSets } from './people/stoppedSets.ts';
import type { Predictions } from './predictions.ts';
import type { Published } from './published.ts';
import { ratingChecks } from './ratingChecks.ts';
import { recoveryCheck } from './recoveryCheck.ts';
import { repetitionChecks } from './repetitionChecks.ts';
import { speedChecks } from './speedChecks.ts';

/** Published values of single studies and tables, one row each. */
const peopleRows = [
  ...firstSets,
  ...laterSets,
  ...stoppedSets,
  ...maximalForce,
  ...holdsBySex,
  ...predictedRows,
];

/**
 * Every published value that the model is held against, with what agreement means. Tolerances of the first checks were set before the
 * first fit, those of the rows in people/ after a first fit to them; none is widened to hide a miss.
 */
export const checks = (published: Published, model: Predictions): Check[] => [
  ...holdChecks(published, model),
  ...repetitionChecks(published, model),
  ...ratingChecks(published, model),
  ...speedChecks(published, model),
  ...dropChecks(published, model),
  recoveryCheck(model),
  ...electricalChecks(published, model),
  ...peopleRows.map((row) => checkOf(row, published, model)),
];
