import { writeHistory } from '../dom/history.ts';
import { withTimeout } from '../dom/withTimeout.ts';
import { updateCanonical } from '../embedding/canonical.ts';
import sheet from '../styles/present.css?url';
import { type Command, slideAfter } from './commands.ts';
import { releaseFigures, showInFigure } from './figure.ts';
import { listen } from './input.ts';
import { isolate } from './isolate.ts';
import { openLayer } from './layer.ts';
import { partsOf } from './parts.ts';
import { placeOf, presentName, queryAt } from './place.ts';
import { type Slide, slidesOf } from './slides.ts';

const root = document.documentElement;

/** Slides look right in any font; one that has not come by then is not waited for, ms. */
const fontsMs = 3000;

/** The style sheet of slides, once it is there: what is fitted before would be fitted to nothing. */
const styled = (): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve(link), { once: true });
    link.addEventListener('error', reject, { once: true });
    document.head.append(link);
  });

function writeAddress(at: number | undefined): void {
  const { pathname, search, hash } = window.location;
  updateCanonical([presentName], queryAt('', at));
  writeHistory('replaceState', `${pathname}${queryAt(search, at)}${hash}`);
}

/** The page as it was, at the place that one had reached. */
function leaveAt({ part: { element, kind } }: Slide<HTMLElement>): void {
  if (document.fullscreenElement !== null) document.exitFullscreen();
  const place = kind === 'end' ? (document.querySelector<HTMLElement>('.next') ?? element) : element;
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
  const had = place.getAttribute('tabindex');
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  if (had === null) place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}

async function start(slides: readonly Slide<HTMLElement>[]): Promise<void> {
  const place = placeOf(window.location.search, slides.length);
  const link = await styled();
  await withTimeout(fontsMs, document.fonts.ready).catch(() => undefined);
  root.dataset.presenting = '';
  const listening = new AbortController();
  let at = place.at;
  const layer = openLayer((command) => ask(command));

  const show = () => {
    const slide = slides[at];
    if (slide === undefined) return;
    const figure = slide.part.kind === 'figure' ? slide.part.element : undefined;
    isolate(figure, slide.shows);
    layer.show(slide, at, slides.length);
    if (figure !== undefined) void showInFigure(figure, slide.shows, () => slides[at] === slide);
    writeAddress(at);
  };
  const leave = () => {
    listening.abort();
    layer.remove();
    isolate(undefined);
    releaseFigures();
    delete root.dataset.presenting;
    delete root.dataset.blank;
    link.remove();
    writeAddress(undefined);
    const slide = slides[at];
    if (slide !== undefined) leaveAt(slide);
  };
  function ask(command: Command): void {
    if (command === 'leave') {
      leave();
      return;
    }
    const wasBlank = root.dataset.blank !== undefined;
    root.toggleAttribute('data-blank', command === 'blank' && !wasBlank);
    layer.say(command === 'blank' && !wasBlank ? 'The screen is blank.' : '');
    // Whoever goes on from a blank screen sees first where that was.
    if (command === 'blank' || wasBlank) return;
    const to = slideAfter(command, at, slides.length);
    if (to === at) return;
    at = to;
    show();
  }
  listen(listening.signal, ask);
  show();
  layer.say(place.problem ?? '');
}

/** Shows the page as slides, once they can be shown. */
export async function present(): Promise<void> {
  const slides = slidesOf(partsOf());
  if (slides.length > 1) await start(slides);
}
