import { type ComponentType, Suspense, useLayoutEffect, useState } from 'react';
import type { AnyFigure } from '../view/figure.ts';
import { hydrationTurn, type Turn } from './hydrationTurns.ts';
import type { ShownFields } from './shownFields.ts';
import type { IslandProps, LiveFigure } from './useFigure.ts';

/** What each part of a figure gets. */
export interface PartProps {
  /** What the ids of its elements begin with. */
  readonly id: string;
  readonly definition: AnyFigure;
  readonly live: LiveFigure;
  readonly island: IslandProps;
  readonly shown: ShownFields;
}

interface Props extends PartProps {
  readonly part: ComponentType<PartProps>;
}

interface InTurnProps extends Props {
  readonly turn: Turn;
  readonly served: LiveFigure;
}

/** Renders the figure as it was served, which is what there is to hydrate, and then as it has become since. */
function InTurn({ part: Part, turn, served, ...props }: InTurnProps) {
  // It suspends: Preact leaves what it hydrates as it is in the page until then.
  if (!turn.hasCome) throw turn.comes;
  const [hydrated, setHydrated] = useState(served === props.live);
  useLayoutEffect(() => setHydrated(true), []);
  return <Part {...props} live={hydrated ? props.live : served} />;
}

function Waiting(props: Props) {
  const [turn] = useState(hydrationTurn);
  const [served] = useState(props.live);
  return (
    <Suspense>
      <InTurn {...props} turn={turn} served={served} />
    </Suspense>
  );
}

/**
 * A part of a live figure, of one element, that is hydrated in a task of its own: the whole figure at once would be a task
 * that a slow phone feels.
 */
export const HydrateLater = import.meta.env.SSR
  ? ({ part: Part, ...props }: Props) => <Part {...props} />
  : Waiting;
