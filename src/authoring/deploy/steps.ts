import type { Request } from './request.ts';

/** What is run, with what it finds in its environment beside all else. */
export interface Step {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What a deployment comes to, one after the other. */
export const stepsOf = ({ host, withoutClips, ...deployment }: Request): readonly Step[] => [
  // A build takes up the videos that there are, and makes none.
  ...(withoutClips ? [] : [{ command: ['npm', 'run', 'clips'], environment: {} }]),
  { command: ['npm', 'run', 'build'], environment: deployment.preview ? { SITE_PREVIEW: '1' } : {} },
  // What is published goes on record before it is: from then on others may link to it.
  ...(deployment.preview ? [] : [{ command: ['npm', 'run', 'release'], environment: {} }]),
  ...host.commands(deployment).map((command) => ({ command, environment: host.environment ?? {} })),
];
