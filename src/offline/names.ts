import type { MachineName } from '../identity/site.ts';

/** The cache that holds what is kept. */
export const keptCache = 'beyond-failure.kept' satisfies `${MachineName}.${string}`;

/** An empty cache that stands there once a reader has had the copies removed: nothing is kept until it is gone. */
export const declinedCache = 'beyond-failure.keep-nothing' satisfies `${MachineName}.${string}`;
