import type { CrowdSoFar } from '../model/set/crowd.ts';
import { formatNumber } from '../typography/number.ts';
import { crowdRunner } from '../workers/runCrowd.ts';

/** One draw is one draw: the reader may repeat it, and a bug report may name it. */
const seed = 1;

function sentence({ done, bouts }: CrowdSoFar, whole: boolean, load: number, lifterCount: number): string {
  const [bout] = bouts;
  if (bout === undefined) return '';
  const { mean, sd, q05, q95 } = bout.repetitions;
  const crowd = whole
    ? `${formatNumber(lifterCount)} lifters`
    : `${formatNumber(done)} of ${formatNumber(lifterCount)} lifters so far`;
  return `${crowd}, ${load}\u00a0% of maximum: ${formatNumber(mean, 1)} repetitions on average, standard deviation ${formatNumber(sd, 1)}. Nine in ten manage between ${formatNumber(q05, 0)} and ${formatNumber(q95, 0)}.`;
}

function start(form: HTMLFormElement): void {
  const load = form.querySelector<HTMLInputElement>('input[name=load]');
  const shown = form.querySelector<HTMLElement>('[data-load]');
  const cancel = form.querySelector<HTMLButtonElement>('[data-cancel]');
  const status = form.querySelector<HTMLElement>('[data-announcement]');
  if (load === null || shown === null || cancel === null || status === null) return;
  const lifterCount = Number(form.dataset.people);
  const runner = crowdRunner();
  status.textContent = '';

  const show = () => {
    shown.textContent = `${load.value}\u00a0%`;
    load.setAttribute('aria-valuetext', shown.textContent);
    const share = (load.valueAsNumber - Number(load.min)) / (Number(load.max) - Number(load.min));
    load.style.setProperty('--filled', `${100 * share}%`);
  };
  load.addEventListener('input', show);
  show();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = load.valueAsNumber;
    cancel.disabled = false;
    status.textContent = 'Drawing …';
    runner.run(
      { session: { exercise: 'general', bouts: [{ load: asked / 100 }] }, lifters: lifterCount, seed },
      {
        come: (soFar, whole) => {
          status.textContent = sentence(soFar, whole, asked, lifterCount);
          if (whole) cancel.disabled = true;
        },
        failed: (reason) => {
          status.textContent = `The crowd could not be drawn: ${reason}. Try again, or load the page again.`;
          cancel.disabled = true;
        },
      },
    );
  });
  cancel.addEventListener('click', () => {
    runner.cancel();
    cancel.disabled = true;
    status.textContent += ' Stopped.';
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-live-crowd]')) start(form);
