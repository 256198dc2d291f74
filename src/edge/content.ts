import type { Window } from '../cards/card.ts';
import type { FigureId } from '../figures/list.ts';
import type { Preset } from '../figures/preset.ts';

/** What the function knows of the content; the build bundles it (`authoring/edge`). */
export interface EdgeContent {
  readonly presets: readonly Preset[];
  /** What a figure needs beside its scenario. */
  data(figure: FigureId): unknown;
  /** The part of its picture that a card shows. */
  window(figure: FigureId): Window;
}
