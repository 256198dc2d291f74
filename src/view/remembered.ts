import type { Size } from './picture.ts';

/** Keeps what a pure function made of a recording at each size, for what is asked again at every frame. */
export function remembered<R extends object, T>(of: (recording: R, size: Size) => T) {
  const known: Record<Size, WeakMap<R, { readonly made: T }>> = {
    narrow: new WeakMap(),
    wide: new WeakMap(),
  };
  return (recording: R, size: Size): T => {
    const kept = known[size].get(recording) ?? { made: of(recording, size) };
    known[size].set(recording, kept);
    return kept.made;
  };
}
