import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { engineFile } from '../../addresses/engine.ts';
import { engineModule, sourceOf, versionIn } from './module.ts';

/** The files of the engine, by their names. */
const filesOf = async (version: string): Promise<Readonly<Record<string, string>>> => ({
  'motor-units.js': await engineModule(version),
  'motor-units.d.ts': await readFile(sourceOf('motor-units.d.ts'), 'utf8'),
});

/** Puts the simulation beside the pages, at an address of its version. */
export function engineFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'engine-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const version = await versionIn(root);
          const name = (request.url ?? '').split('/').at(-1) ?? '';
          if (request.url !== engineFile(version, name)) return next();
          const text = (await filesOf(version))[name];
          if (text === undefined) return next();
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(text);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const version = await versionIn(root);
        const folder = fileURLToPath(new URL(engineFile(version, '').slice(1), dir));
        await mkdir(folder, { recursive: true });
        for (const [name, text] of Object.entries(await filesOf(version))) {
          await writeFile(join(folder, name), text);
          logger.info(`${engineFile(version, name)}: ${Math.round(text.length / 1000)} kB`);
        }
      },
    },
  };
}
