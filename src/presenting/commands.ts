/** What a presenter can ask for. */
export type Command = 'next' | 'back' | 'first' | 'last' | 'blank' | 'leave';

/** Presenter remotes send the keys for pages, “b” or a full stop for a blank screen, and Escape. */
const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  Escape: 'leave',
};

/** These mean the same wherever the focus is: a remote knows of none. */
const everywhere = new Set(['PageDown', 'PageUp', 'Escape']);

/**
 * What a key means.
 *
 * @param focus what has the focus: a field keeps its own keys, a button the space bar
 */
export function commandOf(key: string, focus: 'field' | 'button' | 'other'): Command | undefined {
  if (!everywhere.has(key) && (focus === 'field' || (focus === 'button' && key === ' '))) return undefined;
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}

/** The slide that a command leads to, from 0. */
export function slideAfter(command: Command, at: number, count: number): number {
  const last = count - 1;
  const to = { next: at + 1, back: at - 1, first: 0, last, blank: at, leave: at }[command];
  return Math.min(last, Math.max(0, to));
}
