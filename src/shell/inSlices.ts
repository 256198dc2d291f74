import type { Parts } from '../model/parts.ts';

/** A slice ends after this long, so that with the part that it ends in it is no long task on a slow phone either. */
const sliceMs = 5;

/** The next task: what the browser has to do in between comes first. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does as much as a slice has room for. Returns what the last part gave: the result, if that is done. */
export function oneSlice<R>(parts: Parts<R>, ms = sliceMs): IteratorResult<void, R> {
  for (const began = performance.now(); ; ) {
    const part = parts.next();
    if (part.done || performance.now() - began >= ms) return part;
  }
}

/** Does work in slices, each a task of its own. */
export async function inSlices<R>(parts: Parts<R>, ms?: number): Promise<R> {
  for (;;) {
    const { done, value } = oneSlice(parts, ms);
    if (done) return value;
    await nextTask();
  }
}
