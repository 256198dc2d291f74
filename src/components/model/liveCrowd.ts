import { printed } from '../../typography/number.ts';
import type { FromCrowd, ToCrowd } from '../../workers/crowd.ts';

/** One draw is one draw: the reader may repeat it, and a bug report may name it. */
const seed = 1;

function sentence(message: FromCrowd, load: number, people: number): string {
  if ('error' in message) return `The crowd could not be drawn: ${message.error}`;
  const { done, bouts } = message.soFar;
  const { mean, sd, q05, q95 } = bouts[0]!.repetitions;
  const crowd = message.whole
    ? `${printed(people)} lifters`
    : `${printed(done)} of ${printed(people)} lifters so far`;
  return `${crowd}, ${load}\u00a0% of maximum: ${printed(mean, 1)} repetitions on average, standard deviation ${printed(sd, 1)}. Nine in ten manage between ${printed(q05, 0)} and ${printed(q95, 0)}.`;
}

function start(form: HTMLFormElement): void {
  const load = form.querySelector<HTMLInputElement>('input[name=load]')!;
  const shown = form.querySelector<HTMLElement>('[data-load]')!;
  const cancel = form.querySelector<HTMLButtonElement>('[data-cancel]')!;
  const said = form.querySelector<HTMLElement>('[data-said]')!;
  const people = Number(form.dataset.people);
  let worker: Worker | undefined;
  let asked = load.valueAsNumber;
  /** What was under way when the reader stopped it may still arrive; it is no longer told. */
  let drawing = false;
  const tell = (message: ToCrowd) => worker?.postMessage(message);

  /** The worker starts with the first question: nobody who only reads pays for it. */
  const awake = (): void => {
    worker ??= new Worker(new URL('../../workers/crowd.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromCrowd>) => {
      if (!drawing) return;
      said.textContent = sentence(data, asked, people);
      if ('error' in data || data.whole) cancel.disabled = true;
    };
  };

  const show = () => {
    shown.textContent = `${load.value}\u00a0%`;
    const share = (load.valueAsNumber - Number(load.min)) / (Number(load.max) - Number(load.min));
    load.style.setProperty('--filled', `${100 * share}%`);
  };
  load.addEventListener('input', show);
  show();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    awake();
    asked = load.valueAsNumber;
    drawing = true;
    cancel.disabled = false;
    said.textContent = 'Drawing …';
    tell({
      run: { session: { exercise: 'general', bouts: [{ load: asked / 100 }] }, lifters: people, seed },
    });
  });
  cancel.addEventListener('click', () => {
    drawing = false;
    tell({ cancel: true });
    cancel.disabled = true;
    said.textContent += ' Stopped.';
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-live-crowd]')) start(form);
