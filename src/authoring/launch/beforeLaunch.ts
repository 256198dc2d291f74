import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disagreements } from './agreement.ts';
import { type Missing, missingFacts } from './missing.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * What is left to do before this copy of the site goes public.
 *
 * @param environment the variables of the environment, of which `SITE_URL` counts
 */
export const beforeLaunch = (
  environment: Readonly<Record<string, string | undefined>>,
): readonly Missing[] => [
  ...missingFacts(environment),
  ...disagreements((file) => readFileSync(join(root, file), 'utf8')),
];
