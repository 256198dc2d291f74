import type { ClientDirective } from 'astro';
import { awaitsHydration } from '../astro/island/hydration.ts';
import { componentOf, scriptMissing } from '../astro/island/scripts.ts';
import { switchToAlternateUrls } from './alternateUrl.ts';
import { noticeSetter } from './notice.ts';
import { withoutOptions } from './options.ts';
import { queryDiffers } from './queryDiffers.ts';
import { type InputRecorder, recordInput } from './replay.ts';
import { retry } from './retry.ts';
import { whenVisible } from './whenVisible.ts';

/** When an island hydrates, besides its first interaction. */
export interface TouchOptions {
  /** As soon as it is visible. Otherwise it then draws the state in the URL, without React. */
  readonly visible: boolean;
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates an island at the first interaction, or when it is visible. */
    'client:touch'?: TouchOptions;
  }
}

type Load = Parameters<ClientDirective>[0];
type Hydrate = Awaited<ReturnType<Load>>;

/** Not every interaction begins with a pointer: a screen reader presses a button with a click alone. */
const interactionEvents = ['pointerdown', 'focusin', 'keydown', 'click', 'input'];
/** After this long without a response the reader is told that the figure is still loading. */
const slowNoticeMs = 2000;

/** After this many failures the reader is told to reload the page. */
const maxFailures = 3;

/** Waits for the figure's `data-live`, which says whether its controls work. @returns whether they do */
const whenLive = (figure: HTMLElement): Promise<boolean> =>
  new Promise((resolve) => {
    const liveState = () => figure.dataset.live;
    if (liveState() !== undefined) return resolve(liveState() === 'true');
    const observer = new MutationObserver(() => {
      if (liveState() === undefined) return;
      observer.disconnect();
      resolve(liveState() === 'true');
    });
    observer.observe(figure, { attributeFilter: ['data-live'] });
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

/** Draws the state in the URL. Only the component is imported, without React DOM. */
async function renderFromUrl(island: HTMLElement, recorder: InputRecorder): Promise<void> {
  const component = (await componentOf(island)) as {
    renderFromUrl(island: HTMLElement): Promise<void> | void;
  };
  await component.renderFromUrl(island);
  recorder.saveValues();
}

/** An island that is moved within its page is connected again, and has its listeners already. */
const started = new WeakSet<HTMLElement>();

/**
 * Hydrates a figure at the first interaction, or when it is visible: whoever only reads the page around a frame loads no
 * script. Input before hydration is replayed after it. Where scripts fail to load, the figure says so, its controls are
 * reset to what the picture shows, and loading is retried.
 */
const touch: ClientDirective = (load, { value }, island) => {
  if (started.has(island) || !awaitsHydration(island)) return;
  started.add(island);
  const { visible } = value as unknown as TouchOptions;
  const figure = island.closest('figure');
  if (figure === null) return;
  const untilLive = new AbortController();
  const { signal } = untilLive;
  let showsUrlState = !queryDiffers(figure, window.location.search);
  const setNotice = noticeSetter(figure, () => showsUrlState);
  let failures = 0;
  let slowTimer: ReturnType<typeof setTimeout> | undefined;
  const preload = loadOnce(load, island, () => failures > 0);

  const attempt = async () => {
    const hydrate = await preload();
    if (hydrate === undefined) return false;
    await hydrate();
    const works = await whenLive(figure);
    untilLive.abort();
    clearTimeout(slowTimer);
    if (!works) {
      recorder.stop();
      return true;
    }
    setNotice();
    recorder.replay();
    return true;
  };
  const onFailure = () => {
    failures += 1;
    clearTimeout(slowTimer);
    slowTimer = undefined;
    recorder.restoreValues();
    switchToAlternateUrls(island, failures);
    setNotice(failures < maxFailures ? 'failed' : 'stuck');
  };
  const startHydration = retry(attempt, onFailure, signal);
  const onTouch = () => {
    slowTimer ??= setTimeout(() => failures === 0 && setNotice('slow'), slowNoticeMs);
    startHydration();
  };

  const listenerOptions = { capture: true, passive: true, signal };
  island.addEventListener('pointerover', preload, listenerOptions);
  for (const type of interactionEvents) island.addEventListener(type, onTouch, listenerOptions);
  // After those listeners: recording stops the propagation.
  const recorder = recordInput(island);

  if (visible) {
    whenVisible(island, signal, startHydration);
    return;
  }
  // What the rest of the query means, the figure knows.
  if (withoutOptions(window.location.search) === '') return;
  whenVisible(island, signal, () =>
    renderFromUrl(island, recorder).then(
      () => {
        showsUrlState = true;
      },
      (error) => {
        console.warn(error);
        onFailure();
        startHydration();
      },
    ),
  );
};

export default touch;
