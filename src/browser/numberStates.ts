import { requestState } from '../embedding/stateRequest.ts';
import { writeHistory } from '../shell/history.ts';
import { part } from './part.ts';

/**
 * A number in the text that a figure of the page can show sets that figure, in place of leaving the page. Without it, or
 * with a key that asks for a new tab, the number leads to the page of its figure.
 */

const isInPage = (figure: HTMLElement) => figure.offsetParent !== null && figure.dataset.live !== 'false';

const comesBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The figure of the page to set: one that begins with that run, else any of its kind; of several the last one above. */
function figureFor(link: HTMLAnchorElement): HTMLElement | undefined {
  const { sets, preset } = link.dataset;
  const ofKind = [...document.querySelectorAll<HTMLElement>(`figure[data-figure="${sets}"]`)].filter(
    isInPage,
  );
  const ofRun = ofKind.filter((figure) => figure.dataset.preset === preset);
  const figures = ofRun.length > 0 ? ofRun : ofKind;
  return figures.findLast((figure) => comesBefore(figure, link)) ?? figures[0];
}

const isInWindow = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= window.innerHeight;

/** Brings the words and the picture into view where they are not. The place before is one step back in the history. */
function show(figure: HTMLElement): void {
  const boxes = ['.reading', '.stage-lead'].map((selector) => part(figure, selector).getBoundingClientRect());
  if (boxes.every(isInWindow)) return;
  writeHistory('pushState', window.location.href);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  part(figure, '.stage').scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

function onClick(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const figure = isPlainClick(event) ? figureFor(link) : undefined;
  if (figure === undefined) return;
  event.preventDefault();
  const { seconds, title = '' } = link.dataset;
  requestState(figure, {
    query: link.search,
    title,
    ...(seconds !== undefined && { seconds: Number(seconds) }),
  });
  show(figure);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sets]')) {
  if (figureFor(link) === undefined) continue;
  link.title = `Sets the figure on this page: ${link.dataset.title}`;
  link.addEventListener('click', onClick);
}
