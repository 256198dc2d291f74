import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { sitePages } from '../../addresses/addresses.ts';
import { stateFolder } from '../../addresses/state.ts';
import { cssAsData } from '../styles/plugin.ts';
import { edgeContent } from './content.ts';

const wasm = '@resvg/resvg-wasm/index_bg.wasm';
const wasmBeside = 'resvg.wasm';

/** Cloudflare compiles a module of WebAssembly by itself, from a file beside the function. */
const besideFunction: Plugin = {
  name: 'wasm-beside-function',
  enforce: 'pre',
  resolveId: (source) => (source === wasm ? { id: `./${wasmBeside}`, external: true } : undefined),
};

/** The function as one module. */
async function bundle(root: string, site: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.SITE': JSON.stringify(site) },
    plugins: [besideFunction, cssAsData(), edgeContent(root)],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: join(root, 'src/edge/cloudflare.ts'),
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'edge.js', codeSplitting: false } },
    },
  });
  copyFileSync(createRequire(import.meta.url).resolve(wasm), join(folder, wasmBeside));
}

/** Addresses below these are asked of the function; whatever it does not know, the site answers. */
const folders = [sitePages.figures, stateFolder];

/** Leaves a function for Cloudflare Pages beside the site, which answers cards and embeds of any state of a figure. */
export function edge(): AstroIntegration {
  let root = '';
  let site = '';
  return {
    name: 'edge',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site ?? '';
      },
      'astro:build:done': async ({ logger }) => {
        const beside = join(root, 'serving');
        await bundle(root, site, join(beside, 'edge'));
        for (const folder of folders) {
          const routes = join(beside, 'functions', folder);
          mkdirSync(routes, { recursive: true });
          writeFileSync(join(routes, '[[path]].js'), `export { onRequest } from '../../edge/edge.js';\n`);
        }
        logger.info(
          'serving/functions holds a function for Cloudflare Pages: docs/serving.md says what it is for',
        );
      },
    },
  };
}
