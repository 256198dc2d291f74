/** Browsers refuse writes that come too fast, as of a held key: Safari takes a hundred in half a minute. */
const restMs = 300;

/**
 * Puts an address into the bar. A browser may refuse: after many writes in a row, and always in a sandboxed frame. The
 * page works without it.
 */
export function writeHistory(step: 'pushState' | 'replaceState', address: string): void {
  try {
    window.history[step](null, '', address);
  } catch {
    // The address stays behind until the next write.
  }
}

/** A write that waits until no other has come for a while: of many in a row only the last is made. */
export function pendingWrite() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let write: (() => void) | undefined;
  const cancel = () => {
    clearTimeout(timer);
    write = undefined;
  };
  /** Makes the write that waits, if one does. */
  const now = () => {
    const last = write;
    cancel();
    last?.();
  };
  return {
    later(next: () => void) {
      cancel();
      write = next;
      timer = setTimeout(now, restMs);
    },
    now,
    cancel,
  };
}
