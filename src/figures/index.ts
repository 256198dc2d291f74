import type { AnyFigure } from '../view/figure.ts';
import { type FigureId, ofEach } from './list.ts';

/** Every figure of the site. For the build and for tests: in the browser each figure loads only itself. */
export const figures = await ofEach<AnyFigure & { readonly id: FigureId }>(
  (id) => import(`./${id}/figure.ts`),
);
