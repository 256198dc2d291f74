import type { AnyFigure } from '../view/figure.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';

/** A figure as pages take it: the component, and what draws the state of an address on one that sleeps. */
export function island(definition: AnyFigure) {
  const Island = (props: IslandProps) => <FigureShell definition={definition} {...props} />;
  return Object.assign(Island, {
    /** Called by `embedding/touch.ts` with the island that the page drew, once it is seen. */
    async drawAsked(place: HTMLElement): Promise<void> {
      const { drawAsked } = await import('./asleep/draw.ts');
      drawAsked(definition, place);
    },
  });
}
