import type { Command } from './commands.ts';
import { createElement } from './element.ts';
import { nameOf, type Slide } from './slides.ts';
import { bodyOf, kickerOf } from './text.ts';

/** The smallest share of its size at which text is still read from the back, and how fine the steps on the way there are. */
const [smallest, finer] = [0.62, 0.03];

const buttons: readonly (readonly [command: Command | 'full', name: string, sign: string])[] = [
  ['back', 'Back', '‹'],
  ['next', 'Next', '›'],
  ['full', 'Full screen', 'Full screen'],
  ['leave', 'Leave the slides', 'Leave'],
];

export interface Layer {
  show(slide: Slide<HTMLElement>, at: number, count: number): void;
  say(words: string): void;
  remove(): void;
}

/** A new element at the end of another. */
function append<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = createElement(tag, className);
  parent.append(element);
  return element;
}

/** Sets text smaller until it fits. */
function shrinkToFit(box: HTMLElement): void {
  for (let share = 1; share >= smallest; share -= finer) {
    box.style.setProperty('--share', String(share));
    if (box.scrollHeight <= box.clientHeight) return;
  }
}

function bar(layer: HTMLElement, ask: (command: Command) => void): HTMLElement {
  const row = append(layer, 'nav', 'slides-bar');
  row.setAttribute('aria-label', 'Slides');
  const place = append(row, 'p', 'slides-place');
  for (const [command, name, sign] of buttons) {
    if (command === 'full' && !document.fullscreenEnabled) continue;
    const button = append(row, 'button', '');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => {
      if (command !== 'full') ask(command);
      else if (document.fullscreenElement === null) document.documentElement.requestFullscreen();
      else document.exitFullscreen();
    });
  }
  return place;
}

/** The window full of one slide. Its title takes the focus, so that each slide is heard as it comes. */
export function openLayer(ask: (command: Command) => void): Layer {
  const layer = createElement('section', 'slides');
  layer.setAttribute('aria-label', 'Slides');
  const text = append(layer, 'div', 'slide');
  const kicker = append(text, 'p', 'slide-kicker');
  const title = append(text, 'h1', 'slide-title');
  title.tabIndex = -1;
  const body = append(text, 'div', 'slide-body');
  const place = bar(layer, ask);
  const status = append(layer, 'p', 'slides-status');
  status.setAttribute('role', 'status');
  document.body.prepend(layer);
  const refit = () => {
    shrinkToFit(text);
    document.body.style.setProperty('--slide-head', `${title.getBoundingClientRect().bottom}px`);
  };
  window.addEventListener('resize', refit);
  return {
    show: (slide, at, count) => {
      const { part } = slide;
      layer.dataset.kind = part.kind;
      kicker.textContent = kickerOf(slide);
      title.textContent = part.title;
      title.setAttribute('aria-label', nameOf(slide));
      body.replaceChildren(...(part.kind === 'figure' ? [] : bodyOf(slide)));
      place.textContent = `${at + 1} / ${count}`;
      refit();
      title.focus({ preventScroll: true });
    },
    say: (words) => {
      status.textContent = words;
    },
    remove: () => {
      window.removeEventListener('resize', refit);
      document.body.style.removeProperty('--slide-head');
      layer.remove();
    },
  };
}
