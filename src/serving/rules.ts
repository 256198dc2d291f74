import {
  claimPage,
  figureFrame,
  figurePage,
  lessonPage,
  presetFrame,
  presetPage,
  referencePage,
  referencesFile,
  searchPart,
  securityFile,
  siteFiles,
  siteFolders,
  sitePages,
  worksheetPage,
} from '../addresses/addresses.ts';
import { engineFile } from '../addresses/engine.ts';
import { listPart } from '../addresses/lists.ts';
import { modelChecksPage } from '../addresses/modelChecks.ts';
import {
  pinnedCorrections,
  pinnedFile,
  pinnedPage,
  pinnedScript,
  pinnedVersions,
} from '../addresses/pinned.ts';
import { serviceWorkerFile } from '../addresses/serviceWorker.ts';
import { singleFilePaths } from '../addresses/singleFiles.ts';
import { type Allowed, framePolicy, pagePolicy, workerPolicy } from './policy.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What some addresses are served with. A pattern is a path in which `:name` stands for anything but a slash, and `*` at
 * the end for anything.
 */
export interface HeaderRule {
  readonly name: string;
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/**
 * What every address is served with. All of it may be read from anywhere: a frame without an origin of its own, as some
 * publishing systems make them, gets its scripts, fonts and data as from elsewhere.
 */
export const commonHeaders: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  // Browsers heed it only where it came encrypted. Not for subdomains, which are none of ours.
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
/** For as long as a page that has many frames of one figure takes to load: they are then fetched once. */
const cachedForAMinute = { 'Cache-Control': 'public, max-age=60, must-revalidate' };
const cachedForAnHour = { 'Cache-Control': 'public, max-age=3600' };
const cachedForEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Pages that keep themselves apart from all others hold only what says the same of what it loads. */
const embedderPolicy = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
const openerPolicy = { 'Cross-Origin-Opener-Policy': 'same-origin' };

const files: HeaderRule = {
  name: 'files',
  paths: [
    siteFiles.touchIcon,
    siteFiles.corrections,
    siteFiles.embedBridge,
    siteFiles.embed,
    siteFiles.smallIcon,
    siteFiles.icon,
    siteFiles.manifest,
    pinnedCorrections,
    pinnedScript,
    pinnedVersions,
    `${siteFolders.icons}:file`,
    ...['bib', 'json', 'ris'].map(referencesFile),
    siteFiles.robots,
    securityFile,
    siteFiles.searchIndex,
    searchPart(':part'),
    siteFiles.feed,
    '/sitemap-0.xml',
    siteFiles.sitemap,
    `${sitePages.claims}:file`,
    `${claimPage(':id')}:file`,
    `${siteFolders.data}:file`,
    `${siteFolders.feeds}:feed/:file`,
    `${siteFolders.feeds}:kind/:feed/:file`,
    `${figurePage(':id')}:file`,
    `${presetPage(':id', ':preset')}:file`,
    `${sitePages.lessons}:file`,
    `${lessonPage(':slug')}:file`,
    `${siteFolders.oembed}:file`,
    `${siteFolders.oembed}:kind/:file`,
    `${sitePages.references}:file`,
  ],
  headers: cachedForAnHour,
};

/** For lists of results: a file has no other place to say it. */
const unlisted = { 'X-Robots-Tag': 'noindex' };

/**
 * Every address falls under one rule: where two rules met, a server would join their headers, and two policies both hold.
 *
 * @param origin of the site, as `originOf` gives it
 * @param preview whether the site is only to be looked at: no file of it may be listed then
 */
export const rules = (allowed: Allowed, origin: string, preview = false): readonly HeaderRule[] =>
  siteRules(allowed, origin).map((rule) =>
    preview ? { ...rule, headers: { ...rule.headers, ...unlisted } } : rule,
  );

const siteRules = (allowed: Allowed, origin: string): readonly HeaderRule[] => [
  {
    name: 'pages',
    paths: [
      sitePages.home,
      siteFiles.notFound,
      sitePages.about,
      sitePages.repsLeft,
      sitePages.claims,
      claimPage(':id'),
      sitePages.corrections,
      sitePages.figures,
      figurePage(':id'),
      presetPage(':id', ':preset'),
      sitePages.glossary,
      sitePages.lessons,
      lessonPage(':slug'),
      worksheetPage(':slug'),
      sitePages.model,
      modelChecksPage,
      sitePages.offline,
      sitePages.references,
      referencePage(':key'),
      listPart(':list', ':part'),
      sitePages.search,
      sitePages.videos,
    ],
    headers: { ...revalidated, ...openerPolicy, 'Content-Security-Policy': pagePolicy(allowed) },
  },
  {
    name: 'frames',
    paths: [sitePages.embed, figureFrame(':id'), presetFrame(':kind', ':id')],
    headers: {
      ...cachedForAMinute,
      ...embedderPolicy,
      'Content-Security-Policy': framePolicy(allowed, origin),
    },
  },
  {
    name: 'versions of frames',
    paths: [
      pinnedPage(':version', figurePage(':id')),
      pinnedPage(':version', claimPage(':id')),
      pinnedPage(':version', lessonPage(':slug')),
    ],
    headers: {
      ...cachedForEver,
      ...embedderPolicy,
      'Content-Security-Policy': framePolicy({ scripts: [], styles: [] }, origin),
    },
  },
  {
    name: 'files of versions',
    paths: [pinnedFile(':file')],
    headers: { ...cachedForEver, ...embedderPolicy },
  },
  // A worker of such a frame has to say it too.
  {
    name: 'scripts, styles and fonts',
    paths: ['/_astro/*'],
    headers: { ...cachedForEver, ...embedderPolicy },
  },
  // What it fetches is its own matter, not that of the page.
  {
    name: 'service worker',
    paths: [serviceWorkerFile],
    headers: { 'Cache-Control': 'no-cache', 'Content-Security-Policy': workerPolicy },
  },
  { name: 'parts of pages', paths: [`${siteFolders.kept}*`], headers: cachedForEver },
  // A version never changes.
  { name: 'engine', paths: [engineFile(':version', ':file')], headers: cachedForEver },
  // To be saved: opened here it would be a second page, with the policy that it brings along.
  {
    name: 'single files',
    paths: singleFilePaths,
    headers: { ...cachedForAnHour, 'Content-Disposition': 'attachment', ...unlisted },
  },
  { name: 'cards', paths: [`${siteFolders.cards}*`], headers: cachedForEver },
  files,
];
