import { pinnedCorrections } from '../../addresses/pinned.ts';
import { type Corrections, correctedSince, type PinnedState } from '../corrections.ts';

/**
 * Says in a frame that stays as it was what was corrected since. Every version loads this one script, so it goes on
 * reading what the first of them say of themselves.
 */
async function tellCorrections(line: HTMLElement): Promise<void> {
  const state = JSON.parse(line.dataset.pinned ?? '{}') as PinnedState;
  const { src } = document.currentScript as HTMLScriptElement;
  const today = (await (await fetch(new URL(pinnedCorrections, src))).json()) as Corrections;
  const since = correctedSince(state, today);
  if (since === undefined) return;
  const told = document.createElement('strong');
  told.textContent = since.words;
  if (since.place === undefined) line.prepend(told, ' ');
  else {
    const link = Object.assign(document.createElement('a'), {
      href: new URL(since.place, src).href,
      target: '_blank',
      rel: 'noopener',
    });
    link.append(told);
    line.prepend(link, ' ');
  }
}

const line = document.querySelector<HTMLElement>('[data-pinned]');
// Without a network the version says that it follows no corrections, and where today's is.
if (line !== null) tellCorrections(line).catch(() => {});
