import { useEffect, useRef } from 'react';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { HydrateLater } from './HydrateLater.tsx';
import { Pictures } from './Pictures.tsx';
import { Stage } from './Stage.tsx';
import { updateStateLinks } from './updateStateLinks.ts';
import { type IslandProps, useFigure } from './useFigure.ts';
import { usePinnedPicture } from './usePinnedPicture.ts';
import { useSwipe } from './useSwipe.ts';

export type { IslandProps } from './useFigure.ts';

interface Props extends IslandProps {
  readonly definition: AnyFigure;
}

/**
 * Makes any figure live: the stage, then the rest of the picture. A figure that shows one panel has its stage alone. On the
 * server it draws the rest picture.
 */
export function FigureShell({ definition, ...island }: Props) {
  const { id = definition.id, show } = island;
  const root = useRef<HTMLDivElement>(null);
  const live = useFigure(definition, root, island);
  usePinnedPicture(root);
  useSwipe(root, live.playback.step);

  const query = writeQuery(live.scenario, definition.fields);
  useEffect(() => updateStateLinks(root.current!, query), [query]);

  // Tells style sheets and tests that the figure is hydrated.
  useEffect(() => {
    if (live.hydrated) root.current?.closest('figure')?.setAttribute('data-live', 'true');
  }, [live.hydrated]);

  return (
    <div ref={root} className="figure-live">
      <Stage id={id} definition={definition} live={live} island={island} />
      {show === undefined && (
        <HydrateLater live={live}>
          {(live) => (
            <div className="stage-rest">
              <Pictures part="rest" definition={definition} live={live} />
            </div>
          )}
        </HydrateLater>
      )}
    </div>
  );
}
