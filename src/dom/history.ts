/** Browsers refuse writes in quick succession, as from a held key: Safari allows a hundred in half a minute. */
const debounceMs = 300;

/**
 * Changes the URL in the address bar. A browser may refuse: after many writes in a row, and always in a sandboxed frame. The
 * page works without it.
 */
export function writeHistory(step: 'pushState' | 'replaceState', address: string): void {
  try {
    window.history[step](null, '', address);
  } catch {
    // The address stays behind until the next write.
  }
}

/** A debounced write: of many in a row only the last is made. */
export function debouncedWrite() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let write: (() => void) | undefined;
  const cancel = () => {
    clearTimeout(timer);
    write = undefined;
  };
  /** Makes the pending write, if there is one. */
  const now = () => {
    const last = write;
    cancel();
    last?.();
  };
  return {
    schedule(next: () => void) {
      cancel();
      write = next;
      timer = setTimeout(now, debounceMs);
    },
    now,
    cancel,
  };
}
