import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * What is imported on demand stays a file of its own, and so does what such a file imports of a page’s script: it would run
 * twice. The rest of what scripts name is in the built folder.
 */
const builtFiles = (dist: string, shared: ReadonlySet<string>): Plugin => ({
  name: 'built-files',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      if (kind === 'dynamic-import') return { path, external: true };
      if (shared.has(path)) return { path: `./${basename(path)}`, external: true };
      return { path: path.startsWith('/') ? join(dist, path) : join(resolveDir, path) };
    });
  },
});

/** The addresses of scripts of pages that other scripts import. */
export function importedByOthers(dist: string, modules: readonly string[]): ReadonlySet<string> {
  const texts = globSync('_astro/*.js', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  return new Set(modules.filter((module) => texts.some((text) => text.includes(`./${basename(module)}`))));
}

/**
 * Makes one script of those of a page: a dozen small files are a dozen requests, and compress to a fifth more.
 *
 * @param dist the folder of the built site
 * @param modules their addresses
 * @param shared those that other scripts import, which stay files of their own
 * @returns the address of the script
 */
export async function bundle(
  dist: string,
  modules: readonly string[],
  shared: ReadonlySet<string>,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((module) => `import '${module}';`).join('\n'), resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'esnext',
    write: false,
    plugins: [builtFiles(dist, shared)],
  });
  const text = outputFiles.map((file) => file.text).join('');
  const address = `/_astro/page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(dist, address), text);
  return address;
}
