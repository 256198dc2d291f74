import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Fitted } from './fit.ts';
import { readTargets } from './targets.ts';

/**
 * A digest of all that a fit depends on, and of the values that it gave: the code of the fit and of the model without
 * comments and names, and the targets. Where it is still the same, a fit would give the same values again; so a test
 * compares digests in a tenth of a second, and not values in two minutes. Another esbuild may give another one.
 */
export async function fingerprint(root: string, values: Fitted): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/authoring/fit/fit.ts'],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    // What the fit writes.
    external: ['*/fitted.ts'],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return createHash('sha256')
    .update(JSON.stringify([code, readTargets(root), values]))
    .digest('hex');
}

/** Where the fitted values stand. */
export const fittedFile = (root: string): string => join(root, 'src/model/set/fitted.ts');
