import { writeHistory } from '../dom/history.ts';
import { isPlainClick } from '../dom/keys.ts';
import { prefersReducedMotion } from '../dom/motion.ts';
import { requestState } from '../embedding/stateRequest.ts';
import { requireElement } from './requireElement.ts';

/**
 * A number in the text that a figure of the page can show sets that figure, in place of leaving the page, and takes the
 * reader to it and back. Without it, or with a key that asks for a new tab, the number leads to the page of its figure.
 */

/** Whether it stands on the page still, and has not stopped working. */
const canBeSet = (element: HTMLElement) =>
  element.offsetParent !== null && element.dataset.live !== 'stopped';

const comesBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The figure of the page to set: one that begins with that run, else any of its kind; of several the last one above. */
function figureFor(link: HTMLAnchorElement): HTMLElement | undefined {
  const { sets, preset } = link.dataset;
  const ofKind = [...document.querySelectorAll<HTMLElement>(`figure[data-figure="${sets}"]`)].filter(
    canBeSet,
  );
  const ofRun = ofKind.filter((figure) => figure.dataset.preset === preset);
  const figures = ofRun.length > 0 ? ofRun : ofKind;
  return figures.findLast((figure) => comesBefore(figure, link)) ?? figures[0];
}

/** Later than any moment, s: a number of a run at rest is seen at its end. */
const afterAll = 1e6;

/** The step of the page that shows that run, at the moment nearest to the number’s. */
function stepFor(link: HTMLAnchorElement): HTMLElement | undefined {
  const { preset, seconds } = link.dataset;
  const away = (step: HTMLElement) => Math.abs(Number(step.dataset.seconds) - Number(seconds ?? afterAll));
  return [...document.querySelectorAll<HTMLElement>(`[data-step][data-preset="${preset}"]`)].sort(
    (a, b) => away(a) - away(b),
  )[0];
}

const isInWindow = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= window.innerHeight;

/** Brings an element into view where it is not. The place before is one step back in the history. */
function bringIntoView(element: HTMLElement, block: ScrollLogicalPosition, isShown: boolean): void {
  if (isShown) return;
  writeHistory('pushState', window.location.href);
  element.scrollIntoView({
    block,
    behavior: prefersReducedMotion() ? 'instant' : 'smooth',
  });
}

/**
 * What leads back is loaded with the first press; without it, the browser's own way back leads there. A reader who goes back
 * before it has come is at the number already.
 */
function leadBack(link: HTMLAnchorElement, heading: HTMLElement): void {
  let hasGoneBack = false;
  window.addEventListener('popstate', () => (hasGoneBack = true), { once: true });
  import('./backToSentence.ts').then((back) => {
    if (!hasGoneBack) back.leadBack(link, heading);
  }, console.warn);
}

function setStep(step: HTMLElement, link: HTMLAnchorElement): void {
  const heading = requireElement(step, 'h3');
  requireElement(step, 'button').click();
  const { left, top } = heading.getBoundingClientRect();
  // Within the window the picture of the steps may cover it.
  bringIntoView(step, 'nearest', heading.contains(document.elementFromPoint(left + 9, top + 9)));
  leadBack(link, heading);
}

function setFigure(figure: HTMLElement, link: HTMLAnchorElement): void {
  const { query = '', seconds, title = '' } = link.dataset;
  requestState(figure, {
    query,
    title,
    ...(seconds !== undefined && { seconds: Number(seconds) }),
  });
  const heading = requireElement(figure, '.figure-question');
  const boxes = [heading, ...['.reading', '.stage-lead'].map((selector) => requireElement(figure, selector))];
  bringIntoView(
    heading,
    'start',
    boxes.every((box) => isInWindow(box.getBoundingClientRect())),
  );
  leadBack(link, heading);
}

/** What a number sets. */
interface Target {
  readonly element: HTMLElement;
  set(): void;
}

/** A figure that begins with the run of the number comes first, then a step that shows it, then any figure of its kind. */
function targetOf(link: HTMLAnchorElement): Target | undefined {
  const figure = figureFor(link);
  const step = stepFor(link);
  if (step !== undefined && figure?.dataset.preset !== link.dataset.preset)
    return { element: step, set: () => setStep(step, link) };
  return figure && { element: figure, set: () => setFigure(figure, link) };
}

function start(link: HTMLAnchorElement): void {
  const target = targetOf(link);
  if (target === undefined) return;
  link.title = `Sets the figure on this page: ${link.dataset.title}`;
  link.addEventListener('click', (event) => {
    // A figure that is gone or has stopped since: the link leads to the page of its own.
    if (!isPlainClick(event) || !canBeSet(target.element)) return;
    event.preventDefault();
    target.set();
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sets]')) start(link);
