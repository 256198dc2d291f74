import { useEffect, useMemo, useRef } from 'react';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { HydrateLater, type PartProps } from './HydrateLater.tsx';
import { Pictures } from './Pictures.tsx';
import { Stage } from './Stage.tsx';
import { shownFields } from './shownFields.ts';
import { updateStateLinks } from './updateStateLinks.ts';
import { type FigureProps, useFigure } from './useFigure.ts';
import { usePinnedPicture } from './usePinnedPicture.ts';
import { useSwipe } from './useSwipe.ts';

export type { IslandProps } from './useFigure.ts';

interface Props extends FigureProps {
  readonly definition: AnyFigure;
}

const Rest = (props: PartProps) => (
  <div className="stage-rest">
    <Pictures part="rest" {...props} />
  </div>
);

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

  const { controls } = island;
  const shown = useMemo(() => shownFields(definition.fields, controls), [definition, controls]);
  const parts = { id, definition, live, island, shown };
  return (
    <div ref={root} className="figure-live" aria-busy={live.state.pending}>
      <Stage {...parts} />
      {show === undefined && <HydrateLater part={Rest} {...parts} />}
    </div>
  );
}
