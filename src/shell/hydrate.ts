import { options } from 'preact';
import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { awaitsHydration, onUnmount } from '../astro/island/hydration.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { replaceWholeText } from './replaceWholeText.ts';
import { tolerateMovedNodes } from './tolerateMovedNodes.ts';

tolerateMovedNodes(Node.prototype);
replaceWholeText();
// Preact runs effects after the next frame, by when another event may have come: a clock that was stopped would tick once more,
// and a figure that threw would write its URL. React runs them before the next event.
options.requestAnimationFrame = queueMicrotask;

/**
 * Hydrates an island; Astro calls it. Synchronously, so that nothing rewrites the page half-way. Where the page is not as
 * it was served, as after a page translator, what differs is rendered anew.
 */
export default (island: HTMLElement) => (component: ComponentType, props: object) => {
  if (!awaitsHydration(island)) return;
  flushSync(() => {
    const root = hydrateRoot(
      island,
      createElement(ErrorBoundary, { island }, createElement(component, props)),
    );
    onUnmount(island, () => root.unmount());
  });
};
