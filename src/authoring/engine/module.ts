import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { site } from '../../identity/site.ts';

/** Notebooks and editors in the browser run what is two years old. */
const target = 'es2022';

/** A file of the engine’s source. */
export const sourceOf = (name: string) => fileURLToPath(new URL(`../../engine/${name}`, import.meta.url));

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
