/**
 * Every address of the site, from its root. Nothing else in `src` writes one; `src/pages` has a route for each, and
 * `tests/addresses` holds the two together. A pattern of a server is made by the same functions: `claimPage(':id')`.
 */

/** By themselves, for `/embed.js` would load all addresses with them. */
export const framesFolder = '/embed/';
export const embedScript = '/embed.js';

/** Pages that stand whatever the content. */
export const sitePages = {
  home: '/',
  about: '/about/',
  claims: '/claims/',
  corrections: '/corrections/',
  embed: framesFolder,
  figures: '/figures/',
  glossary: '/glossary/',
  lessons: '/lessons/',
  model: '/model/',
  offline: '/offline/',
  references: '/references/',
  repsLeft: '/reps-left/',
  search: '/search/',
  videos: '/videos/',
} as const;

/** Files at the root. */
export const siteFiles = {
  notFound: '/404.html',
  corrections: '/corrections.xml',
  embed: embedScript,
  embedBridge: '/embed-bridge.js',
  feed: '/rss.xml',
  icon: '/favicon.svg',
  manifest: '/manifest.webmanifest',
  smallIcon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  robots: '/robots.txt',
  searchIndex: '/search.json',
  sitemap: '/sitemap-index.xml',
} as const;

/** Where machines look for whom to tell of a weakness. */
export const securityFile = '/.well-known/security.txt';

/** Folders that hold files and no page. */
export const siteFolders = {
  cards: '/cards/',
  data: '/data/',
  feeds: '/feeds/',
  icons: '/icons/',
  kept: '/kept/',
  oembed: '/oembed/',
} as const;

export const claimPage = (id: string): string => `${sitePages.claims}${id}/`;
/** What was changed of it, for readers of feeds. */
export const claimFeed = (id: string): string => `${sitePages.claims}${id}.xml`;
export const lessonPage = (slug: string): string => `${sitePages.lessons}${slug}/`;
/** What a teacher prints for a class. */
export const worksheetPage = (slug: string): string => `${lessonPage(slug)}worksheet/`;
/** What was changed of it, for readers of feeds. */
export const lessonFeed = (slug: string): string => `${sitePages.lessons}${slug}.xml`;
export const referencePage = (key: string): string => `${sitePages.references}${key}/`;
/** An earlier part of a feed that is long, counted from 1, the oldest; it begins at the address of the feed. */
export const feedArchive = (feed: string, part: number | string): string =>
  `${siteFolders.feeds}${feed.replace(/^\/|\.xml$/g, '')}/${part}.xml`;
/** How the index of the search goes on, counted from 1; the first part is `siteFiles.searchIndex`. */
export const searchPart = (part: number | string): string => `${sitePages.search}${part}.json`;
export const termPlace = (id: string): string => `${sitePages.glossary}#${id}`;

/** @param query what the figure is asked, as `writeQuery` has it */
export const figurePage = (figure: string, query = ''): string => `${sitePages.figures}${figure}/${query}`;
export const presetPage = (figure: string, preset: string): string => `${figurePage(figure)}${preset}/`;
export const presetFile = (figure: string, preset: string, ending: string): string =>
  `${figurePage(figure)}${preset}.${ending}`;
/** Its story as a short video, where one was made. */
export const presetVideo = (figure: string, preset: string): string => presetFile(figure, preset, 'mp4');
/**
 * The still of a moment of its story, counted from 1.
 *
 * @param show the one panel that it shows, by its name, where that is not the part that leads
 */
export const momentFile = (figure: string, preset: string, moment: number, show?: string): string =>
  `${presetPage(figure, preset)}${momentName(moment, show)}.svg`;
/** The same as dots, of those stills that a feed shows: programs that read feeds and mail show no SVG. */
export const momentDots = (figure: string, preset: string, moment: number, show?: string): string =>
  `${presetPage(figure, preset)}${momentName(moment, show)}.png`;
export const momentName = (moment: number, show?: string): string =>
  [moment, ...(show?.split(' ') ?? [])].join('-');

/** A reference to a page of the site, as a file. */
export const citationFile = (page: string, ending: string): string => `${page}cite.${ending}`;

/** What stands in a frame on somebody else’s page. */
export const figureFrame = (figure: string, query = ''): string => `${framesFolder}${figure}/${query}`;
export const presetFrame = (figure: string, preset: string, query = ''): string =>
  `${figureFrame(figure)}${preset}/${query}`;
/** @param query what its frame is told, as “?since=2026-11-23” */
export const claimFrame = (id: string, query = ''): string => `${sitePages.embed}claims/${id}/${query}`;
export const lessonFrame = (slug: string): string => `${sitePages.embed}lessons/${slug}/`;

/** References as a file: all of them, one, or those of a lesson. */
export const referencesFile = (ending: string): string => `/references.${ending}`;
export const referenceFile = (key: string, ending: string): string =>
  `${sitePages.references}${key}.${ending}`;
export const lessonReferences = (slug: string, ending: string): string =>
  `${sitePages.lessons}${slug}.${ending}`;

export const dataFile = (name: string): string => `${siteFolders.data}${name}.json`;
export const schemaFile = (name: string): string => `${siteFolders.data}${name}.schema.json`;

/** What stands for the site among the programs of a device. */
export const iconFile = (name: string): string => `${siteFolders.icons}${name}.png`;
/** The picture that stands for a page where its link is shown. */
export const cardFile = (card: string): string => `${siteFolders.cards}${card}.png`;
/** A card as small as a list shows it, by the name that it has with its hash. */
export const thumbnailName = (card: string): string => `small/${card}`;
export const thumbnailCard = (card: string): string => cardFile(thumbnailName(card));
/** Where machines ask what may be embedded. */
export const oembedFile = (name: string): string => `${siteFolders.oembed}${name}.json`;

/** What a page is called in lists: its address, without the slashes round it. */
export const pageName = (page: string): string => page.replace(/^\/|\/$/g, '');
export const pageNamed = (name: string): string => `/${name}/`;
