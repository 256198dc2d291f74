import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rollup } from 'vite';

/** Other pages name these by their address, so a browser that is not the newest reads them too. */
const target = 'es2019';

async function bundled(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { lib: { entry, formats: ['iife'], name: 'script' }, minify: true, target, write: false },
  });
  return (outputs as Rollup.RollupOutput[])
    .flatMap(({ output }) => output)
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
}

/** Each file in `embedding/scripts` becomes a classic script at the root of the site, with the name it has there. */
export function plainScripts(): AstroIntegration {
  let entries = new Map<string, string>();
  return {
    name: 'plain-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        const folder = join(fileURLToPath(config.srcDir), 'embedding/scripts');
        entries = new Map(
          globSync('*.ts', { cwd: folder }).map((file) => [
            `${basename(file, '.ts')}.js`,
            join(folder, file),
          ]),
        );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const entry = entries.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
          if (entry === undefined) return next();
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(await bundled(entry));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [name, entry] of entries) {
          await writeFile(new URL(name, dir), await bundled(entry));
          logger.info(name);
        }
      },
    },
  };
}
