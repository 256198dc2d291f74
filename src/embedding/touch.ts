import type { ClientDirective } from 'astro';
import { awaitsHydration, onHydrating } from '../astro/island/hydration.ts';
import { scriptMissing } from '../astro/island/scripts.ts';
import { switchToAlternateUrls } from './alternateUrl.ts';
import { isToPlay, whenPictureNear } from './autoplay.ts';
import { guessEvent, guessState, holdForGuess } from './guessFirst.ts';
import { lateMs } from './late.ts';
import { noticeSetter } from './notice.ts';
import { withoutOptions } from './optionNames.ts';
import { whenParsed } from './parsed.ts';
import { queryDiffers } from './queryDiffers.ts';
import { recordInput } from './replay.ts';
import { retry } from './retry.ts';
import { searchOf } from './searchOf.ts';
import { showRest } from './startStill.ts';
import { isStateRequested, onStateRequest } from './stateRequest.ts';
import { whenVisible } from './whenVisible.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates an island at the first interaction, or when it is visible and the URL has a state for it. */
    'client:touch'?: true;
  }
}

type Load = Parameters<ClientDirective>[0];
type Hydrate = Awaited<ReturnType<Load>>;

/** Not every interaction begins with a pointer: a screen reader presses a button with a click alone. */
const interactionEvents = ['pointerdown', 'focusin', 'keydown', 'click', 'input'];
/** A page that is still not all there so long after its figure is cut off: browsers wait for the rest for ever. */
const cutMs = 9000;
/** After this many failures the reader is told to reload the page. */
const maxFailures = 3;

/** Waits for the figure's `data-live`, which says whether its controls work. @returns whether they do */
const whenLive = (figure: HTMLElement): Promise<boolean> =>
  new Promise((resolve) => {
    const check = () => {
      const { live } = figure.dataset;
      if (live === undefined) return;
      observer.disconnect();
      resolve(live === 'true');
    };
    const observer = new MutationObserver(check);
    observer.observe(figure, { attributeFilter: ['data-live'] });
    check();
  });

/** Loads the scripts of an island once, however often it is called. After a failure it yields undefined and loads anew. */
function loadOnce(
  load: Load,
  island: HTMLElement,
  isReported: () => boolean,
): () => Promise<Hydrate | undefined> {
  let pending: Promise<Hydrate | undefined> | undefined;
  const loadScripts = async () => {
    const listening = new AbortController();
    let failed = false;
    const onError = (event: Event) => {
      failed = true;
      // The console shows it once.
      if (isReported()) event.preventDefault();
    };
    island.addEventListener(scriptMissing, onError, listening);
    const hydrate = await load();
    listening.abort();
    if (!failed) return hydrate;
    pending = undefined;
    return undefined;
  };
  return () => {
    pending ??= loadScripts();
    return pending;
  };
}

/** Whether the page is about this figure, and its URL may have a state for it. What the query means, the figure knows. */
const isAsked = (figure: HTMLElement): boolean =>
  figure.dataset.asked !== undefined && withoutOptions(searchOf(window.location)) !== '';

/** An island that is moved within its page is connected again, and has its listeners already. */
const started = new WeakSet<HTMLElement>();

/**
 * Hydrates a figure at the first interaction, or when its page asks it for a state: its picture is there already, and whoever
 * only reads loads no script. Where the URL may ask for another state than the picture shows, as soon as it is visible. Input before hydration is replayed
 * after it. Where scripts fail to load, the figure says so, its controls are reset to what the picture shows, and loading is retried.
 */
const touch: ClientDirective = (load, _, island) => {
  if (started.has(island) || !awaitsHydration(island)) return;
  started.add(island);
  const figure = island.closest('figure');
  if (figure === null) return;
  const untilLive = new AbortController();
  const { signal } = untilLive;
  const setNotice = noticeSetter(figure, !queryDiffers(figure, window.location.search));
  let failures = 0;
  let slowTimer: ReturnType<typeof setTimeout> | undefined;
  const preload = loadOnce(load, island, () => failures > 0);

  const attempt = async () => {
    const hydrate = await preload();
    if (hydrate === undefined) return false;
    // What is not parsed yet would be rendered twice, by hydration and by the parser.
    const cut = setTimeout(setNotice, cutMs, 'stuck');
    await whenParsed();
    clearTimeout(cut);
    // The markup to hydrate has to be what was served, and must not be painted before.
    onHydrating(island, () => showRest(figure));
    await hydrate();
    // Astro hydrates nothing that is off the page at that moment, as one that is moved: another attempt follows.
    if (awaitsHydration(island)) return false;
    const works = await whenLive(figure);
    untilLive.abort();
    clearTimeout(slowTimer);
    if (!works) {
      recorder.stop();
      return true;
    }
    setNotice();
    await recorder.replay();
    return true;
  };
  const onFailure = () => {
    failures += 1;
    clearTimeout(slowTimer);
    slowTimer = undefined;
    recorder.restoreValues();
    showRest(figure);
    switchToAlternateUrls(island, failures);
    setNotice(failures < maxFailures ? 'failed' : 'stuck');
  };
  const startHydration = retry(attempt, onFailure, signal);
  /** Hydrates, and says so where that takes long. */
  const hydrateSoon = () => {
    slowTimer ??= setTimeout(() => failures === 0 && setNotice('slow'), lateMs);
    startHydration();
  };
  holdForGuess(figure);

  const listenerOptions = { capture: true, passive: true, signal };
  // Before the press, for whoever has a pointer that hovers.
  island.addEventListener('pointerover', startHydration, listenerOptions);
  for (const type of interactionEvents) island.addEventListener(type, hydrateSoon, listenerOptions);
  // After those listeners: recording stops the propagation.
  const recorder = recordInput(island);

  onStateRequest(figure, signal, hydrateSoon);
  if (isStateRequested(figure)) hydrateSoon();
  const onAddress = () => isAsked(figure) && whenVisible(island, signal, hydrateSoon);
  onAddress();
  // Whoever goes back or forward within the page asks anew.
  window.addEventListener('popstate', onAddress, { signal });
  figure.addEventListener(guessEvent, () => guessState(figure) === 'played' && hydrateSoon(), { signal });
  // Before it is seen, so that its story waits at its start.
  if (isToPlay(figure)) whenPictureNear(figure, signal, hydrateSoon);
};

export default touch;
