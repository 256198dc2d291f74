import type { Ask } from './ask.ts';
import type { Site } from './site.ts';

/** One thing that a server must do at some addresses. */
export interface Check {
  readonly name: string;
  readonly at: (site: Site) => readonly string[];
  /** What is wrong there; nothing where nothing is. */
  readonly wrong: (ask: Ask, address: string, site: Site) => Promise<string | undefined>;
}
