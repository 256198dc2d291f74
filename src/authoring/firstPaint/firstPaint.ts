import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle, importedByOthers } from './bundle.ts';
import { withFontsLast } from './fontsLast.ts';
import { styleSheet, withStylesInline } from './inlineStyles.ts';
import { modulesOf, withScriptAfterLoad } from './scriptsAfterLoad.ts';

/**
 * What the first paint of a page needs is in the page, and nothing else arrives before it, not even a font: on a phone, one
 * request more is a fifth of a second. The style sheets stay beside the pages, so that the policy can be made from them
 * (`../inline/known.ts`).
 */
export const firstPaint = (): AstroIntegration => ({
  name: 'first-paint',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const names = new Map<string, string>();
      /** One text for each name: a part of a page holds the whole page in memory. */
      const name = (module: string) => {
        const known = names.get(module) ?? Buffer.from(module).toString();
        names.set(known, known);
        return known;
      };
      // Read twice, for all pages together may be more than there is memory for.
      const pages = globSync('**/*.html', { cwd: dist }).map((file) => {
        const path = join(dist, file);
        return { path, modules: modulesOf(readFileSync(path, 'utf8')).map(name) };
      });
      const modules = [...new Set(pages.flatMap((page) => page.modules))];
      const shared = importedByOthers(dist, modules);
      /** The pages of a kind have the same scripts. */
      const scripts = new Map<string, Promise<string>>();
      for (const page of pages) {
        const key = page.modules.join(' ');
        if (key !== '' && !scripts.has(key)) scripts.set(key, bundle(dist, page.modules, shared));
        const script = await scripts.get(key);
        const styled = withStylesInline(readFileSync(page.path, 'utf8'), (address) =>
          styleSheet(dist, address),
        );
        const html = withFontsLast(styled);
        writeFileSync(page.path, script === undefined ? html : withScriptAfterLoad(html, script));
      }
      // Only pages named them.
      for (const module of modules) if (!shared.has(module)) rmSync(join(dist, module));
      logger.info(`${pages.length} pages hold their style sheets, and load one script last`);
    },
  },
});
