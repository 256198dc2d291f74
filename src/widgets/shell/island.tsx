import type { AnyWidget } from '../widget.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';

/** A figure as pages take it: the component, and what draws the state of an address on one that sleeps. */
export function island(widget: AnyWidget) {
  const Island = (props: IslandProps) => <FigureShell widget={widget} {...props} />;
  return Object.assign(Island, {
    /** Called by `embedding/touch.ts` with the island that the page drew, once it is seen. */
    async drawAsked(place: HTMLElement): Promise<void> {
      const { drawAsked } = await import('./asleep/draw.ts');
      drawAsked(widget, place);
    },
  });
}
