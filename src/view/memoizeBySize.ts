import { memoize } from '../scenario/memoize.ts';
import type { Size } from './picture.ts';

/** Memoizes a pure function of a recording and a size, for what every frame needs again. */
export function memoizeBySize<R extends object, T>(of: (recording: R, size: Size) => T) {
  const bySize: Record<Size, (recording: R) => T> = {
    narrow: memoize((recording) => of(recording, 'narrow')),
    wide: memoize((recording) => of(recording, 'wide')),
  };
  return (recording: R, size: Size): T => bySize[size](recording);
}
