import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteFiles } from '../../addresses/addresses.ts';
import type { FigureId } from '../../figures/list.ts';
import { contentDay } from '../../library/contentDay.ts';
import { readLibrary } from '../../library/fromFiles.ts';
import type { Library } from '../../library/library.ts';
import { versionIn } from '../engine/module.ts';
import { asFile } from './file.ts';
import { scripts, type Wanted } from './script.ts';
import { type Made, maxBytes, smallEnough, thrifts, withoutWords } from './smallEnough.ts';
import { type Source, sourcesOf } from './sources.ts';

/** The kinds of figures that a page makes live, in order. */
const figuresIn = (html: string): readonly FigureId[] => [
  ...new Set([...html.matchAll(/<figure[^>]* data-figure="([^"]+)"/g)].map(([, id]) => id as FigureId)),
];

/** Pages with the same figures have the same script. */
function once(make: (wanted: Wanted) => Promise<string>): (wanted: Wanted) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  return (wanted) => {
    const sorted = { ...wanted, figures: wanted.figures.toSorted() };
    const key = JSON.stringify(sorted);
    const script = made.get(key) ?? make(sorted);
    made.set(key, script);
    return script;
  };
}

interface Site {
  readonly root: string;
  readonly origin: string;
  readonly dist: string;
}

/** What makes a page of a built site a file. */
async function maker(
  library: Library,
  { root, origin, dist }: Site,
): Promise<(source: Source) => Promise<Made>> {
  const scriptOf = once(scripts(root, origin));
  const icon = readFileSync(join(dist, siteFiles.icon), 'utf8');
  const version = await versionIn(root);
  const day = contentDay(library);
  return ({ page, title, isLesson, end }) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    const figures = figuresIn(html);
    return smallEnough(thrifts(figures, isLesson), async ({ withoutTextFont, drawn }) =>
      asFile(html, {
        facts: { address: origin + page, origin, title, version, day },
        script: await scriptOf({ figures: figures.filter((id) => !drawn.includes(id)), isLesson }),
        drawn,
        styles: { dist, withoutTextFont },
        icon,
        end,
      }),
    );
  };
}

/** Writes each figure and each lesson as one file that works without a network, made from its built page. */
export function singleFiles(): AstroIntegration {
  let root = '';
  let origin = '';
  return {
    name: 'single-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        origin = new URL(config.site ?? '').origin;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const library = readLibrary(root);
        const make = await maker(library, { root, origin, dist });
        let count = 0;
        let most = 0;
        // One after the other: their pages, trees and scripts together may be more than there is memory for.
        for (const source of sourcesOf(library)) {
          const { file } = source;
          const { html, ...thrift } = await make(source);
          count++;
          most = Math.max(most, thrift.bytes);
          mkdirSync(dirname(join(dist, file)), { recursive: true });
          writeFileSync(join(dist, file), html);
          const without = withoutWords(thrift);
          if (without !== undefined) logger.info(`${file} is ${without}`);
          if (thrift.bytes > maxBytes)
            logger.warn(
              `${file} has ${thrift.bytes} bytes, more than the ${maxBytes} that are promised: make its text, its figures or their scripts smaller`,
            );
        }
        logger.info(
          `${count} figures and lessons as one file each, of ${Math.round(most / 1000)} kB at most`,
        );
      },
    },
  };
}
