import type { Point } from '../../view/picture.ts';
import type { EvidenceMapScenario } from './question.ts';

/** A part of the picture in which a press chooses something. */
export interface Target {
  /** What the press sets. */
  readonly sets: Partial<EvidenceMapScenario>;
  readonly from: Point;
  readonly to: Point;
}
