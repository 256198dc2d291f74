import type { CDPSession, Page } from '@playwright/test';
import type { Field } from '../../../src/scenario/field.ts';
import type { Chance } from './chance.ts';

/** What the monkey has in its hands. */
export interface Monkey {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly chance: Chance;
  /** The page of its figure. */
  readonly address: string;
  readonly fields: readonly Field[];
  /** What it found wrong itself, while it acted. */
  readonly faults: string[];
}

/** One thing that the monkey does. */
export interface Action {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Does it, and says with what, for the account of a failure. */
  act(monkey: Monkey): Promise<string>;
}
