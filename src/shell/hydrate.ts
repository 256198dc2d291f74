import { options } from 'preact';
import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { awaitsHydration, onUnmount, tellHydrating } from '../astro/island/hydration.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { turnsTaken } from './hydrationTurns.ts';
import { inertCopyOf } from './inertCopy.ts';
import { nextTask } from './inSlices.ts';
import { replaceWholeText } from './replaceWholeText.ts';
import { tolerateMovedNodes } from './tolerateMovedNodes.ts';

tolerateMovedNodes(Node.prototype);
replaceWholeText();
// Preact runs effects after the next frame, by when another event may have come: a clock that was stopped would tick once more,
// and a figure that threw would write its URL. React runs them before the next event.
options.requestAnimationFrame = queueMicrotask;

/** An island’s component, and what it has to do before it can be rendered. */
type Island = ComponentType<{ served: Element }> & { prepare?(props: object): Promise<void> };

/**
 * Hydrates an island; Astro calls it. What takes long is a task of its own, and so are the parts of a figure that are
 * hydrated later (`HydrateLater.tsx`). Where the page is not as it was served, as after a page translator, what differs is rendered
 * anew.
 */
export default (island: HTMLElement) => async (component: Island, props: object) => {
  await nextTask();
  if (!awaitsHydration(island)) return;
  await component.prepare?.(props);
  await nextTask();
  // A figure that throws as it hydrates has lost parts of it before anything is told of that.
  let served: DocumentFragment | undefined = inertCopyOf(island);
  await nextTask();
  if (!awaitsHydration(island)) return;
  tellHydrating(island);
  flushSync(() => {
    const root = hydrateRoot(
      island,
      createElement(
        ErrorBoundary,
        { island, still: () => served ?? inertCopyOf(island) },
        createElement(component, { ...props, served: island }),
      ),
    );
    onUnmount(island, () => root.unmount());
  });
  void turnsTaken().then(() => {
    served = undefined;
  });
};
