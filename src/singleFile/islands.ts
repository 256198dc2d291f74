import type { ComponentType } from 'react';
import touch from '../embedding/touch.ts';
import hydrate from '../shell/hydrate.ts';

type Island = Parameters<ReturnType<typeof hydrate>>[0];

/**
 * Makes the figures of the file live as Astro does on a page of the site, with scripts that are here already.
 *
 * @param figures what each figure is made live by, by its id
 */
export function startIslands(figures: Readonly<Record<string, ComponentType<never>>>): void {
  for (const island of document.querySelectorAll<HTMLElement>('astro-island[ssr]')) {
    const component = figures[island.closest('figure')?.dataset.figure ?? ''];
    if (component === undefined) continue;
    const makeLive = async () => {
      await hydrate(island)(component as Island, JSON.parse(island.getAttribute('props') ?? '{}'));
      island.removeAttribute('ssr');
    };
    touch(async () => makeLive, { name: 'touch', value: 'true' }, island);
  }
}
