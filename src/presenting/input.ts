import { isPlainKey } from '../dom/keys.ts';
import { type Command, commandOf } from './commands.ts';

/** A finger that moves so far across, px, and twice as far as up or down, means to. */
const [far, steep] = [40, 2];

const focusOf = ({ target }: Event) => {
  const element = target instanceof Element ? target : undefined;
  if (element?.closest('input, select, textarea')) return 'field';
  return element?.closest('button, summary') ? 'button' : 'other';
};

/** Listens to keys, remotes and fingers. */
export function listen(signal: AbortSignal, ask: (command: Command) => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isPlainKey(event)) return;
      const command = commandOf(event.key, focusOf(event));
      if (command === undefined) return;
      event.preventDefault();
      ask(command);
    },
    { signal },
  );
  let from: PointerEvent | undefined;
  window.addEventListener(
    'pointerdown',
    (event) => {
      const isOnSlide = event.target instanceof Element && event.target.closest('.slides');
      from = event.pointerType === 'touch' && event.isPrimary && isOnSlide ? event : undefined;
    },
    { signal, passive: true },
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (from === undefined) return;
      const [across, down] = [event.clientX - from.clientX, event.clientY - from.clientY];
      from = undefined;
      if (Math.abs(across) > far && Math.abs(across) > steep * Math.abs(down))
        ask(across < 0 ? 'next' : 'back');
    },
    { signal, passive: true },
  );
}
