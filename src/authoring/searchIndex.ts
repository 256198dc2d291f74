import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { siteFolders, termPlace } from '../addresses/addresses.ts';
import { readRecords } from '../evidence/records.ts';
import { term } from '../evidence/term.ts';
import { filesOf, yaml } from '../library/files.ts';

/**
 * Makes the index that the search page asks, from the pages as they were built: what stands in an element marked
 * `data-pagefind-body`, by the kind that the page gives itself. The terms of the glossary share a page, so each is added
 * on its own.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (index === undefined) throw new Error(`no search index: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const { page_count: pages } = await index.addDirectory({ path: folder });
        const terms = readRecords(filesOf(root, 'glossary', yaml), term).entries;
        for (const { data } of terms)
          await index.addCustomRecord({
            url: termPlace(data.id),
            language: 'en',
            content: [data.term, ...(data.also ?? []), data.definition].join('. '),
            meta: { title: data.term },
            filters: { kind: ['Term'] },
          });
        await index.writeFiles({ outputPath: join(folder, siteFolders.search) });
        await close();
        logger.info(`${pages} pages and ${terms.length} terms can be searched`);
      },
    },
  };
}
