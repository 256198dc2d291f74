import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { site } from '../../identity/site.ts';

/** Notebooks and editors in the browser run what is two years old. */
const target = 'es2022';

/** A file of the engine’s source. */
export const sourceOf = (name: string) => fileURLToPath(new URL(`../../engine/${name}`, import.meta.url));

/** The version of the model, as the package in a folder has it. */
export const versionIn = async (root: string): Promise<string> =>
  (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** The simulation as one ES module without dependencies. */
export async function engineModule(version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [sourceOf('index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target,
    write: false,
    banner: {
      js: `/* ${site.name}, the simulation, version ${version}. MIT licence. Types: motor-units.d.ts beside this. */`,
    },
  });
  return outputFiles.map(({ text }) => text).join('');
}
