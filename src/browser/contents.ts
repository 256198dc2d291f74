import { createIntersectionObserver } from '../dom/intersectionObserver.ts';
import { requireElement } from './requireElement.ts';

/** A section is being read once its heading has passed this part of the window. */
const readingLine = 0.4;

/** The section that is being read; −1 above the first. */
const currentOf = (headings: readonly Element[]): number =>
  headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight * readingLine);

/** Tells where the reader is: marks the section in the list, and names it in the bar of a narrow window. */
function followPlace(nav: HTMLElement, links: readonly HTMLAnchorElement[], headings: readonly Element[]) {
  const place = requireElement(nav, '[data-contents-place]');
  const title = requireElement(nav, '[data-contents-title]');
  const [count, name] = [place.textContent, title.textContent];
  let current = -1;
  const follow = () => {
    current = currentOf(headings);
    for (const [index, link] of links.entries())
      if (index === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    const link = links[current];
    place.textContent = link ? `${current + 1} of ${links.length}` : count;
    title.textContent = link ? link.textContent : name;
    nav.toggleAttribute('data-begun', current >= 0);
  };
  const observer = createIntersectionObserver(follow, {
    rootMargin: `0px 0px -${100 * (1 - readingLine)}% 0px`,
  });
  for (const heading of headings) observer?.observe(heading);
  follow();
}

/** Where the list stands in a wide window, and the bar in a narrow one, as what they leave of the window. */
const bands = { margin: '0px 0px -40% 0px', bar: '-88% 0px 0px 0px' } as const;

/** Notes where a figure, or the end of the page, would stand below the list or the bar: a style sheet then hides it. */
function makeRoom(nav: HTMLElement): void {
  for (const [band, rootMargin] of Object.entries(bands)) {
    const under = new Set<Element>();
    const observer = createIntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) under.add(target);
          else under.delete(target);
        nav.toggleAttribute(`data-${band}-covered`, under.size > 0);
      },
      { rootMargin },
    );
    for (const element of document.querySelectorAll('main .figure, .steps, .site-footer'))
      observer?.observe(element);
  }
}

function start(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('ol a')];
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  const details = requireElement<HTMLDetailsElement>(nav, 'details');
  followPlace(nav, links, headings);
  makeRoom(nav);
  for (const link of links) link.addEventListener('click', () => (details.open = false));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!nav.contains(target as Node)) details.open = false;
  });
  nav.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    requireElement<HTMLElement>(nav, 'summary').focus();
  });
}

const nav = document.querySelector<HTMLElement>('[data-contents]');
if (nav !== null) start(nav);
