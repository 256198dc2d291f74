import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { awaitsHydration, idPrefixOf, onUnmount } from '../astro/island/hydration.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { tolerateMovedNodes } from './tolerant.ts';

tolerateMovedNodes(Node.prototype);

/**
 * Makes an island live; Astro calls it. At once and not in parts, so that nothing rewrites the page half-way. Where the
 * page is not as it was served, for a translator has rewritten it, React draws the island anew. For a reader that is no
 * fault; a test finds it by its mark.
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
