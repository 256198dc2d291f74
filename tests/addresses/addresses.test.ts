import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cardFile,
  citationFile,
  claimFeed,
  claimFrame,
  claimPage,
  dataFile,
  feedArchive,
  figureFrame,
  figurePage,
  iconFile,
  lessonFeed,
  lessonFrame,
  lessonPage,
  lessonReferences,
  momentDots,
  momentFile,
  oembedFile,
  pageName,
  pageNamed,
  presetFile,
  presetFrame,
  presetPage,
  presetVideo,
  referenceFile,
  referencePage,
  referencesFile,
  schemaFile,
  securityFile,
  siteFiles,
  siteFolders,
  sitePages,
  termPlace,
  worksheetPage,
} from '../../src/addresses/addresses.ts';
import { codePlace, engineFile } from '../../src/addresses/engine.ts';
import { listPart } from '../../src/addresses/lists.ts';
import { modelChecksPage } from '../../src/addresses/modelChecks.ts';
import {
  anchors,
  changePlace,
  claimPlace,
  correctionsPlace,
  dataPlace,
  findingPlace,
  numbersPlace,
} from '../../src/addresses/places.ts';
import { serviceWorkerFile } from '../../src/addresses/serviceWorker.ts';
import { figureAsFile, lessonAsFile } from '../../src/addresses/singleFiles.ts';
import { sourceFiles } from '../../src/authoring/architecture/imports.ts';

const src = join(import.meta.dirname, '../../src');

/** Each route of Astro, by its file in src/pages, with an address that it answers. */
const routes: Readonly<Record<string, string>> = {
  '.well-known/[name].txt.ts': securityFile,
  '404.astro': siteFiles.notFound,
  'about/index.astro': sitePages.about,
  'apple-touch-icon.png.ts': siteFiles.touchIcon,
  'cards/[...card].png.ts': cardFile('claims/a.0f'),
  'claims/[id].astro': claimPage('a'),
  'claims/[id].xml.ts': claimFeed('a'),
  'lessons/[slug].xml.ts': lessonFeed('a'),
  'claims/[id]/cite.[format].ts': citationFile(claimPage('a'), 'bib'),
  'claims/index.astro': sitePages.claims,
  'corrections.xml.ts': siteFiles.corrections,
  'corrections/index.astro': sitePages.corrections,
  'data/[name].json.ts': dataFile('a'),
  'data/[name].schema.json.ts': schemaFile('a'),
  'embed/[id].astro': figureFrame('a'),
  'embed/[id]/[preset].astro': presetFrame('a', 'b'),
  'embed/claims/[id].astro': claimFrame('a'),
  'embed/index.astro': sitePages.embed,
  'embed/lessons/[slug].astro': lessonFrame('a'),
  'favicon.ico.ts': siteFiles.smallIcon,
  'feeds/[...feed]/[part].xml.ts': feedArchive(claimFeed('a'), 1),
  'figures/[id].astro': figurePage('a'),
  'lists/[list]/[part].astro': listPart('references', 2),
  'figures/[id]/[preset].astro': presetPage('a', 'b'),
  'figures/[id]/[preset].csv.ts': presetFile('a', 'b', 'csv'),
  'figures/[id]/[preset].mp4.ts': presetVideo('a', 'b'),
  'figures/[id]/[preset]/[moment].svg.ts': momentFile('a', 'b', 1),
  'figures/[id]/[preset]/[moment].png.ts': momentDots('a', 'b', 1),
  'figures/[id]/[preset].svg.ts': presetFile('a', 'b', 'svg'),
  'figures/index.astro': sitePages.figures,
  'glossary/index.astro': sitePages.glossary,
  'icons/[name].png.ts': iconFile('a'),
  'index.astro': sitePages.home,
  'lessons/[slug].[format].ts': lessonReferences('a', 'bib'),
  'lessons/[slug].astro': lessonPage('a'),
  'lessons/[slug]/cite.[format].ts': citationFile(lessonPage('a'), 'bib'),
  'lessons/[slug]/worksheet.astro': worksheetPage('a'),
  'lessons/index.astro': sitePages.lessons,
  'manifest.webmanifest.ts': siteFiles.manifest,
  'model/checks.astro': modelChecksPage,
  'model/index.astro': sitePages.model,
  'offline/index.astro': sitePages.offline,
  'reps-left/index.astro': sitePages.repsLeft,
  'oembed/[...name].json.ts': oembedFile('claims/a'),
  'references.[format].ts': referencesFile('bib'),
  'references/[key].[format].ts': referenceFile('a', 'bib'),
  'references/[key].astro': referencePage('a'),
  'references/index.astro': sitePages.references,
  'robots.txt.ts': siteFiles.robots,
  'rss.xml.ts': siteFiles.feed,
  'search/index.astro': sitePages.search,
  'videos/index.astro': sitePages.videos,
};

/** What Astro answers at a route with the settings of this site: pages end in a slash, all but the one for lost readers. */
function answers(file: string): RegExp {
  const path = file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '$1');
  const pattern = path
    .replace(/[.]/g, '\\.')
    .replace(/\[\\\.\\\.\\\.\w+\]/g, '.+')
    .replace(/\[\w+\]/g, '[^/.]+');
  const ending = !file.endsWith('.astro') || pattern === '' || pattern.endsWith('/') ? '' : '/';
  return new RegExp(`^/${pattern}${file === '404.astro' ? '\\.html' : ending}$`);
}

describe('the routes of Astro', () => {
  test('are all listed here', () => {
    expect(globSync(['**/*.{astro,ts}', '.*/**/*.ts'], { cwd: join(src, 'pages') }).sort()).toEqual(
      Object.keys(routes).sort(),
    );
  });

  test.each(Object.entries(routes))('%s answers %s', (file, address) => {
    expect(address).toMatch(answers(file));
  });

  test('leave no page without one', () => {
    expect(Object.values(routes)).toEqual(expect.arrayContaining(Object.values(sitePages)));
  });
});

describe('an address', () => {
  test('is written without the name of its file', () => {
    expect(figurePage('hold', '?target=30')).toBe('/figures/hold/?target=30');
    expect(presetFrame('set', 'set-drop', '?theme=dark')).toBe('/embed/set/set-drop/?theme=dark');
    expect(momentFile('set', 'set-drop', 2)).toBe('/figures/set/set-drop/2.svg');
    expect(presetFile('set', 'set-drop', 'svg')).toBe('/figures/set/set-drop.svg');
    expect(lessonReferences('partial-reps', 'ris')).toBe('/lessons/partial-reps.ris');
    expect(feedArchive(siteFiles.feed, 2)).toBe('/feeds/rss/2.xml');
    expect(feedArchive(claimFeed('not-hacks'), 1)).toBe('/feeds/claims/not-hacks/1.xml');
    expect(worksheetPage('partial-reps')).toBe('/lessons/partial-reps/worksheet/');
    expect(termPlace('pool')).toBe('/glossary/#pool');
    expect(findingPlace('marcora2010mind')).toBe('/references/marcora2010mind/');
    expect(findingPlace('marcora2010mind', 'power')).toBe('/references/marcora2010mind/#power');
    expect(numbersPlace('hold', '?target=30')).toBe('/figures/hold/?target=30#numbers');
    expect(claimPlace('partial-reps', 'not-hacks')).toBe('/lessons/partial-reps/#claim-not-hacks');
    expect(correctionsPlace()).toBe('/about/#corrections');
    expect(dataPlace()).toBe('/about/#data');
    expect(codePlace()).toBe('/model/#in-code');
    expect(engineFile('0.1.0', 'motor-units.js')).toBe('/engine/0.1.0/motor-units.js');
    expect(figureAsFile('set')).toBe('/files/figures/set.htm');
    expect(lessonAsFile('partial-reps')).toBe('/files/lessons/partial-reps.htm');
    expect(changePlace(claimPage('not-hacks'), '2026-11-23', 1)).toBe(
      '/claims/not-hacks/?changed=2026-11-23#history',
    );
    expect(changePlace(claimPage('not-hacks'), '2026-11-23', 2)).toBe(
      '/claims/not-hacks/?changed=2026-11-23.2#history',
    );
    expect(claimPage(':id')).toBe('/claims/:id/');
  });

  test('of a page has a name, which leads back to it', () => {
    expect(pageName(presetPage('set', 'set-drop'))).toBe('figures/set/set-drop');
    expect(pageNamed(pageName(claimPage('not-hacks')))).toBe(claimPage('not-hacks'));
  });
});

/** Files that have such text and mean no address of this site by it. */
const others: Readonly<Record<string, RegExp>> = {
  'cards/fontFiles.ts': /`cards\/\$\{face\}/,
};

const places = [...Object.values(sitePages), ...Object.values(siteFolders)].map(pageName).filter(Boolean);
const named = Object.values(anchors).filter((anchor) => typeof anchor === 'string');
const written = [
  // A path from the root, in quotes or after another part of an address.
  new RegExp(`['"\`}]/(?:${places.join('|')})(?=[/?#'"\`]|\\.\\$?\\{?\\w)`, 'g'),
  // The name of a page that is put together.
  new RegExp(`['"\`](?:${places.join('|')})/\\$\\{`, 'g'),
  // The home page.
  /\b(?:href|path|url|link)(?:=|: | === )['"]\/['"]/g,
  // A place within a page that has a name of its own.
  new RegExp(`#(?:${named.join('|')}|${anchors.claim('')}|${anchors.reference('')})(?=['"\`]|\\$\\{)`, 'g'),
  // A finding of a study.
  /referencePage\([^)]*\)\}#/g,
  // A file at the root.
  new RegExp(
    `['"\`}](?:${[...Object.values(siteFiles), serviceWorkerFile].join('|').replaceAll('.', '\\.')})['"\`]`,
    'g',
  ),
];
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
const addressesIn = (text: string) => written.flatMap((pattern) => text.match(pattern) ?? []);

describe('no address is spelled out', () => {
  test.each(sourceFiles(src).filter((path) => !path.startsWith('addresses/')))('in %s', (path) => {
    const text = withoutComments(readFileSync(join(src, path), 'utf8'));
    expect(addressesIn(others[path] === undefined ? text : text.replace(others[path], ''))).toEqual([]);
  });

  test.each([
    '<a href="/about/">',
    '<a href="/">',
    "'#numbers'",
    `\`\${page}#claim-\${id}\``,
    `\`\${referencePage(study)}#\${finding}\``,
    "{ name: site.name, path: '/' }",
    "'/figures/pool/#numbers'",
    `\`/embed/\${id}/\``,
    `\`\${origin}/claims/\${id}/\``,
    `\`/references.\${ending}\``,
    "fetch('/data/claims.json')",
    `\`lessons/\${slug}\``,
    '"/glossary"',
    "'/rss.xml'",
    `\`\${origin}/embed.js\``,
  ])('but is found: %s', (text) => expect(addressesIn(text)).not.toEqual([]));

  test.each([
    "import { claim } from '../claims/claim.ts'",
    "'content/claims/a.yaml'",
    'such as /claims/, or',
    "'../../public/favicon.svg?raw'",
    `\`/\${folder}/\``,
    '</figures>',
  ])('and nothing else is: %s', (text) => expect(addressesIn(text)).toEqual([]));
});
