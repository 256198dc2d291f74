import type { ClientDirective } from 'astro';
import { awaitsHydration } from '../astro/island/hydration.ts';
import { componentOf, scriptMissing } from '../astro/island/scripts.ts';
import { asksForOther } from './asked.ts';
import { attempts } from './attempts.ts';
import { type KeptTouches, keepTouches } from './kept.ts';
import { noticeOf } from './notice.ts';
import { withoutOptions } from './options.ts';
import { loadFromOther } from './otherAddress.ts';
import { whenSeen } from './seen.ts';

/** When an island comes alive, beside its first touch. */
export interface TouchOptions {
  /** As soon as it is seen. Otherwise it then draws what the address asks, without React. */
  readonly seen: boolean;
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Makes an island live at its first touch, or when it is seen. */
    'client:touch'?: TouchOptions;
  }
}

type Load = Parameters<ClientDirective>[0];
type Hydrate = Awaited<ReturnType<Load>>;

/** Not every touch begins with a pointer: a screen reader presses a button with a click alone. */
const touches = ['pointerdown', 'focusin', 'keydown', 'click', 'input'];
/** A reader who touched something is told so soon that it is still on its way. */
const patienceMs = 2000;

/** After so many attempts that came to nothing, the reader is told to load the page again. */
const manyFailures = 3;

/** A figure says on itself that its controls work, or that they stopped working. @returns whether they work */
const live = (figure: HTMLElement): Promise<boolean> =>
  new Promise((resolve) => {
    const said = () => figure.dataset.live;
    if (said() !== undefined) return resolve(said() === 'true');
    const observer = new MutationObserver(() => {
      if (said() === undefined) return;
      observer.disconnect();
      resolve(said() === 'true');
    });
    observer.observe(figure, { attributeFilter: ['data-live'] });
  });

/** Asks for the scripts of an island, once, however often it is called. What did not arrive is nothing, and asked for anew. */
function arriving(
  load: Load,
  island: HTMLElement,
  isToldOf: () => boolean,
): () => Promise<Hydrate | undefined> {
  let under: Promise<Hydrate | undefined> | undefined;
  const ask = async () => {
    const heard = new AbortController();
    let missed = false;
    const miss = (event: Event) => {
      missed = true;
      // Whoever looks into the console reads of it once.
      if (isToldOf()) event.preventDefault();
    };
    island.addEventListener(scriptMissing, miss, heard);
    const hydrate = await load();
    heard.abort();
    if (!missed) return hydrate;
    under = undefined;
    return undefined;
  };
  return () => {
    under ??= ask();
    return under;
  };
}

/** Draws what the address asks. The component comes alone, without what makes it run. */
async function drawAsked(island: HTMLElement, touched: KeptTouches): Promise<void> {
  const component = (await componentOf(island)) as { drawAsked(island: HTMLElement): Promise<void> | void };
  await component.drawAsked(island);
  touched.shown();
}

/** An island that is moved within its page starts again, and has been heard of already. */
const started = new WeakSet<HTMLElement>();

/**
 * Makes a figure live at its first touch, or when it is seen: who only reads the page round a frame pays for no script.
 * What is touched before is done again once it can be. Where scripts do not arrive, the figure says so, its controls show
 * what its picture shows, and they are asked for again.
 */
const touch: ClientDirective = (load, { value }, island) => {
  if (started.has(island) || !awaitsHydration(island)) return;
  started.add(island);
  const { seen } = value as unknown as TouchOptions;
  const figure = island.closest('figure');
  if (figure === null) return;
  const asleep = new AbortController();
  const { signal } = asleep;
  let isAsAsked = !asksForOther(figure, window.location.search);
  const tell = noticeOf(figure, () => isAsAsked);
  let failures = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;
  const arrive = arriving(load, island, () => failures > 0);

  const attempt = async () => {
    const hydrate = await arrive();
    if (hydrate === undefined) return false;
    await hydrate();
    const works = await live(figure);
    asleep.abort();
    clearTimeout(slow);
    if (!works) {
      touched.end();
      return true;
    }
    tell();
    touched.replay();
    return true;
  };
  const fail = () => {
    failures += 1;
    clearTimeout(slow);
    slow = undefined;
    touched.putBack();
    loadFromOther(island, failures);
    tell(failures < manyFailures ? 'failed' : 'stuck');
  };
  const wake = attempts(attempt, fail, signal);
  const onTouch = () => {
    slow ??= setTimeout(() => failures === 0 && tell('slow'), patienceMs);
    wake();
  };

  const heard = { capture: true, passive: true, signal };
  island.addEventListener('pointerover', arrive, heard);
  for (const type of touches) island.addEventListener(type, onTouch, heard);
  // After those: what is kept is heard of by nobody else.
  const touched = keepTouches(island);

  if (seen) {
    whenSeen(island, signal, wake);
    return;
  }
  // What is asked beside the looks of the frame, and what it means, the figure knows.
  if (withoutOptions(window.location.search) === '') return;
  whenSeen(island, signal, () =>
    drawAsked(island, touched).then(
      () => {
        isAsAsked = true;
      },
      (error) => {
        console.warn(error);
        fail();
        wake();
      },
    ),
  );
};

export default touch;
