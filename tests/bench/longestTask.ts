import type { Browser, Page } from '@playwright/test';

/**
 * How long a phone is kept from answering. What counts is the time of the processor, four times as long as here, so that a
 * neighbour’s work does not.
 */
export const budget = 300;
const slowed = 4;

/** An event of the browser’s trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** How long the processor worked at it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}
interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/** The longest task of any main thread of a page, ms of a phone. */
function longestIn({ traceEvents }: Trace): number {
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur !== undefined && main.has(`${pid} ${tid}`),
  );
  return (slowed * tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0)) / 1000;
}

/** The longest task of a page while something is done, ms of a phone. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  return longestIn(JSON.parse(String(await browser.stopTracing())) as Trace);
}
