import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitePages } from '../addresses/addresses.ts';
import { modelChecksPage } from '../addresses/modelChecks.ts';
import { readLibrary } from '../library/fromFiles.ts';
import { searchedRecords, searchFiles } from '../library/searched.ts';
import type { SearchDocument } from '../search/documents.ts';
import { searchedText } from './searchedText.ts';

/** Pages that no record stands for, each as its own page has it. */
const otherPages = [sitePages.repsLeft, sitePages.model, modelChecksPage, sitePages.embed, sitePages.about];

/**
 * Writes the index that the search page loads: records as they are, lessons and other pages as they were built, with
 * every number in its place.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const built = (page: string) =>
          searchedText(readFileSync(join(folder, page, 'index.html'), 'utf8'), page);
        const documents: SearchDocument[] = [
          ...searchedRecords(readLibrary(root)).map((document) =>
            document.kind === 'Lesson' ? { ...document, parts: built(document.url).sections } : document,
          ),
          ...otherPages.map((url): SearchDocument => {
            const { title, lead, sections } = built(url);
            return { kind: 'Page', url, title, sure: 'A page of this site', text: lead, parts: sections };
          }),
        ];
        const files = searchFiles(documents);
        for (const [address, file] of files) writeFileSync(join(folder, address), JSON.stringify(file));
        logger.info(`${documents.length} pages and terms can be searched, in ${files.size} files`);
      },
    },
  };
}
