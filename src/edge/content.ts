import type { FigureId } from '../figures/list.ts';
import type { Preset } from '../figures/preset.ts';
import type { Fragment } from '../view/fragment.ts';

/** What the function knows of the content; the build bundles it (`authoring/edge`). */
export interface EdgeContent {
  readonly presets: readonly Preset[];
  /** What a figure needs beside its scenario. */
  data(figure: FigureId): unknown;
  /** What a card may show of its picture. */
  fragments(figure: FigureId): readonly Fragment[];
}
