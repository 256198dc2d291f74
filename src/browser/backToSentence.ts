import { prefersReducedMotion } from '../dom/motion.ts';

/** The button that leads back, and where to: at most one stands in the page. */
let button: HTMLButtonElement | undefined;
let ending: AbortController | undefined;
let from: HTMLElement | undefined;
let address = '';

function end(): void {
  ending?.abort();
  button?.remove();
  button = undefined;
}

function goBack(): void {
  end();
  from?.scrollIntoView({ block: 'center', behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
  from?.focus({ preventScroll: true });
}

/**
 * Brings the focus to the heading of what a number of the text has set, and puts a way back to that number after it.
 *
 * @param heading what is set is named by it, or by the button in it
 */
export function leadBack(number: HTMLElement, heading: HTMLElement): void {
  end();
  button = document.createElement('button');
  button.type = 'button';
  button.className = 'back-to-sentence';
  button.textContent = 'Back to the sentence';
  button.addEventListener('click', goBack);
  heading.after(button);
  const title = heading.querySelector('button') ?? heading;
  if (title === heading) heading.tabIndex = -1;
  title.focus({ preventScroll: true });
  ending = new AbortController();
  for (const part of [title, button])
    part.addEventListener('keydown', ({ key }) => key === 'Escape' && goBack(), { signal: ending.signal });
  [from, address] = [number, window.location.href];
}

// The browser's way back leads to the same place, to which it scrolls by itself; a link within the page changes the address.
window.addEventListener('popstate', () => {
  if (button === undefined || window.location.href !== address) return;
  end();
  from?.focus({ preventScroll: true });
});
