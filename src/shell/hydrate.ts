import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { awaitsHydration, idPrefixOf, onUnmount } from '../astro/island/hydration.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { tolerateMovedNodes } from './tolerateMovedNodes.ts';

tolerateMovedNodes(Node.prototype);

/**
 * Hydrates an island; Astro calls it. Synchronously, so that nothing rewrites the page half-way. Where the page is not as
 * it was served, as after a page translator, React renders the island anew. For a reader that is no fault; a test finds it
 * by its attribute.
 */
export default (island: HTMLElement) => (component: ComponentType, props: object) => {
  if (!awaitsHydration(island)) return;
  flushSync(() => {
    const root = hydrateRoot(
      island,
      createElement(ErrorBoundary, { island }, createElement(component, props)),
      {
        identifierPrefix: idPrefixOf(island),
        onRecoverableError: () => island.setAttribute('data-redrawn', ''),
      },
    );
    onUnmount(island, () => root.unmount());
  });
};
