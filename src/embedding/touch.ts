import type { ClientDirective } from 'astro';
import { keepTouches } from './kept.ts';
import { withoutOptions } from './options.ts';

/** A figure says on itself that its controls work. */
const live = (figure: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(figure, { attributeFilter: ['data-live'] });
  });

declare module 'astro' {
  interface AstroClientDirectives {
    /** Makes an island live at its first touch. Before, it draws what its address asks. */
    'client:touch'?: boolean;
  }
}

/** Not every touch begins with a pointer: a screen reader presses a button with a click alone. */
const touches = ['pointerdown', 'focusin', 'keydown', 'click', 'input'];

/** Has an island that is seen draw what the address asks. Its component comes alone, without what makes it run. */
function drawWhenSeen(island: HTMLElement): void {
  const draw = async () => {
    const { default: component } = await import(island.getAttribute('component-url')!);
    await component.drawAsked(island);
  };
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    // Where something does not arrive, what the page drew stays until the first touch.
    draw().catch(console.warn);
  });
  for (const child of island.children) seen.observe(child);
}

/**
 * Makes a figure live at its first touch: who only reads the page round it pays for no script. One whose address asks
 * for anything beside the looks of the frame draws that when it is seen: what it means, the figure knows.
 */
const touch: ClientDirective = (load, _, island) => {
  const figure = island.closest('figure')!;
  let loading: ReturnType<typeof load> | undefined;
  const fetchAhead = () => {
    loading ??= load();
    return loading;
  };
  let awake = false;
  const wake = async () => {
    if (awake) return;
    awake = true;
    const working = live(figure);
    await (await fetchAhead())();
    await working;
    asleep.abort();
    again();
  };
  const asleep = new AbortController();
  const heard = { capture: true, passive: true, signal: asleep.signal };
  island.addEventListener('pointerover', fetchAhead, heard);
  for (const type of touches) island.addEventListener(type, wake, heard);
  // What did not arrive is asked for again at the next touch.
  const failed = () => {
    awake = false;
    loading = undefined;
  };
  island.addEventListener('astro:hydration-error', failed, heard);
  // After those: what is kept is heard of by nobody else.
  const again = keepTouches(island);

  if (withoutOptions(window.location.search) !== '') drawWhenSeen(island);
};

export default touch;
