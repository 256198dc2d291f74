import type { Shows } from './slides.ts';

const marks = { shown: 'data-on-slide', ancestor: 'data-holds-slide' } as const;

/**
 * Shows one element of the page alone, where it stands: what is moved would have to become live anew. Without an element,
 * the page is as it was, or covered by its slide.
 */
export function isolate(element: HTMLElement | undefined, shows: Shows = 'all'): void {
  for (const name of Object.values(marks))
    for (const marked of document.querySelectorAll(`[${name}]`)) marked.removeAttribute(name);
  element?.setAttribute(marks.shown, shows === 'rest' ? shows : '');
  for (let parent = element?.parentElement; parent && parent !== document.body; parent = parent.parentElement)
    parent.setAttribute(marks.ancestor, '');
}
