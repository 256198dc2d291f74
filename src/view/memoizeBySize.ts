import type { Size } from './picture.ts';

/** Memoizes a pure function of a recording and a size, for what every frame needs again. */
export function memoizeBySize<R extends object, T>(of: (recording: R, size: Size) => T) {
  const cache: Record<Size, WeakMap<R, { readonly value: T }>> = {
    narrow: new WeakMap(),
    wide: new WeakMap(),
  };
  return (recording: R, size: Size): T => {
    const cached = cache[size].get(recording) ?? { value: of(recording, size) };
    cache[size].set(recording, cached);
    return cached.value;
  };
}
