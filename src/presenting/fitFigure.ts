const mark = 'data-left-out';

/** What can be left out alone. */
const parts = '.controls > :not(.settings), .settings > *';

const restore = () => {
  for (const left of document.querySelectorAll(`[${mark}]`)) left.removeAttribute(mark);
};

/** Where the room of the controls ends: at the words below them, or with the slide, px. */
function endOfRoom(figure: HTMLElement): number {
  const { bottom } = figure.getBoundingClientRect();
  const words = figure.querySelector('.reading')?.getBoundingClientRect();
  const controls = figure.querySelector('.controls')?.getBoundingClientRect();
  return words && controls && words.top > controls.top ? words.top : bottom;
}

function fit(figure: HTMLElement): void {
  const picture = figure.querySelector<SVGSVGElement>('.stage-lead [data-picture="narrow"] svg');
  if (picture === null) return;
  const { width, height } = picture.viewBox.baseVal;
  figure.style.setProperty('--aspect', String(width / height));
  restore();
  const end = endOfRoom(figure);
  // One after the other: where one is left out, the next may have its room.
  for (const part of figure.querySelectorAll(parts))
    part.toggleAttribute(mark, part.getBoundingClientRect().bottom > end + 1);
}

let observer: ResizeObserver | undefined;

/** The page has its controls again. */
export function stopFitting(): void {
  observer?.disconnect();
  restore();
}

/**
 * Keeps the picture of a figure as large as its slide allows, and leaves out the controls that have no room beside it: on a
 * slide nothing scrolls, and nothing is cut.
 */
export function keepFitting(figure: HTMLElement): void {
  stopFitting();
  observer = new ResizeObserver(() => fit(figure));
  for (const box of figure.querySelectorAll('.stage-lead, .controls, .reading')) observer.observe(box);
}
