import type { Parts } from '../model/parts.ts';

/** A slice ends after this long, so that with the part that it ends in it is no long task on a slow phone either. */
const sliceMs = 5;

/** The next task: what the browser has to do in between comes first. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does work in slices, each a task of its own. */
export async function inSlices<R>(parts: Parts<R>): Promise<R> {
  for (let began = performance.now(); ; ) {
    const { done, value } = parts.next();
    if (done) return value;
    if (performance.now() - began < sliceMs) continue;
    await nextTask();
    began = performance.now();
  }
}
