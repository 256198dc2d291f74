import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import type { Host } from './host.ts';

/** What a check works with. */
export interface Rig {
  readonly driver: Driver;
  readonly host: Host;
  /** The origin of the site. */
  readonly site: string;
  /** The addresses of a figure and a lesson as one file, on the disk. */
  readonly disk: { readonly figure: string; readonly lesson: string };
}

export interface Check {
  readonly name: string;
  /** What not every driver can do; where one cannot, it is told why the check was not run. */
  readonly needs?: 'print';
  readonly run: (rig: Rig) => Promise<void>;
}

const longestWait = 20_000;

export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + longestWait; !(await holds()); await wait(100))
    if (Date.now() > end) throw new Error(`${what}: not within ${longestWait / 1000} s`);
}

/** Whether the first figure of the page works. */
export const isLive = 'return document.querySelector("figure[data-figure]").dataset.live === "true"';
