import { join } from 'node:path';
import { build } from 'esbuild';
import type { KeptFile } from '../../offline/list.ts';

/** What every browser knows that can compress a stream. */
const target = ['chrome103', 'firefox113', 'safari16.4'];

/**
 * The service worker as one script.
 *
 * @param src the folder of the sources
 * @param list what it is to keep; without one, the worker that removes everything and itself
 */
export async function bundledWorker(src: string, list: readonly KeptFile[] | undefined): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(src, 'offline', list === undefined ? 'retired.ts' : 'worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    define: { KEPT_FILES: JSON.stringify(list ?? []) },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
