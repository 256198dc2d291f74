import type { AnyFigure } from '../view/figure.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';

/** A figure for the page: the component, and what draws the state in the URL before hydration. */
export function island(definition: AnyFigure) {
  const Island = (props: IslandProps) => <FigureShell definition={definition} {...props} />;
  return Object.assign(Island, {
    /** Called by `embedding/touch.ts` with the server-rendered island, once it is visible. */
    async renderFromUrl(place: HTMLElement): Promise<void> {
      const { renderFromUrl } = await import('./beforeHydration/draw.ts');
      renderFromUrl(definition, place);
    },
  });
}
