import { requireElement } from './requireElement.ts';

/**
 * The pinned picture of steps shows what the step in view is about: the still of that step. A press on the title of a step
 * sets it too. Without it, each still stands below its step.
 */

/** The step in view is the last one that begins above this share of the window: below the picture, or beside it. */
const readingLine = { below: 0.72, beside: 0.5 };
/** A step that was pressed stays until the reader has scrolled on by so much, px. */
const scrolledOn = 60;

const buttonOf = (step: HTMLElement) => requireElement<HTMLButtonElement>(step, 'button');

/** Makes the title of a step a button. */
function addButton(step: HTMLElement): void {
  const title = requireElement(step, '.step-title');
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...title.childNodes);
  title.append(button);
}

function start(section: HTMLElement): void {
  const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
  const first = requireElement(section, '[data-step]');
  const picture = requireElement(section, '[data-steps-picture]');
  const link = requireElement<HTMLAnchorElement>(section, '[data-steps-link]');
  let shown: HTMLElement | undefined;
  let pressedAt: number | undefined;

  const show = (step: HTMLElement) => {
    if (step === shown) return;
    shown = step;
    for (const one of steps) {
      one.toggleAttribute('data-current', one === step);
      if (one === step) buttonOf(one).setAttribute('aria-current', 'step');
      else buttonOf(one).removeAttribute('aria-current');
    }
    picture.replaceChildren(
      ...[...requireElement(step, '.step-still').childNodes].map((node) => node.cloneNode(true)),
    );
    link.href = step.dataset.address ?? link.href;
  };
  const onScroll = () => {
    if (pressedAt !== undefined && Math.abs(window.scrollY - pressedAt) < scrolledOn) return;
    pressedAt = undefined;
    const isBeside = picture.getBoundingClientRect().right <= first.getBoundingClientRect().left;
    const line = window.innerHeight * readingLine[isBeside ? 'beside' : 'below'];
    show(steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? first);
  };
  for (const step of steps) {
    addButton(step);
    buttonOf(step).addEventListener('click', () => {
      pressedAt = window.scrollY;
      show(step);
      requireElement(section, '[data-steps-status]').textContent = requireElement(
        step,
        'figcaption',
      ).textContent;
    });
  }
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('resize', onScroll);
  onScroll();
  section.dataset.ready = '';
}

for (const section of document.querySelectorAll<HTMLElement>('[data-steps]')) start(section);
