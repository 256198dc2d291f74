import { lazy, type ReactNode, Suspense, useLayoutEffect, useState } from 'react';
import { hydrationTurn } from './hydrationTurns.ts';
import type { LiveFigure } from './useFigure.ts';

interface Props {
  readonly live: LiveFigure;
  readonly children: (live: LiveFigure) => ReactNode;
}

/** Renders the figure as it was served, which is what there is to hydrate, and then as it has become since. */
function Hydrated({ live, served, children }: Props & { readonly served: LiveFigure }) {
  const [hydrated, setHydrated] = useState(served === live);
  useLayoutEffect(() => setHydrated(true), []);
  return children(hydrated ? live : served);
}

/** Hydrates when it is its turn. What suspends while it is hydrated stays as it is in the page. */
function Waiting(props: Props) {
  const [Part] = useState(() =>
    lazy(async () => {
      await hydrationTurn();
      return { default: Hydrated };
    }),
  );
  const [served] = useState(props.live);
  return (
    <Suspense>
      <Part {...props} served={served} />
    </Suspense>
  );
}

/**
 * A part of a live figure, of one element, that is hydrated in a task of its own: the whole figure at once would be a task
 * that a slow phone feels.
 */
export const HydrateLater = import.meta.env.SSR ? ({ live, children }: Props) => children(live) : Waiting;
