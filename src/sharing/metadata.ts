import { siteFiles, sitePages } from '../addresses/addresses.ts';
import { authorsOf } from '../identity/credit.ts';
import { licence } from '../identity/licence.ts';
import { paper } from '../identity/paper.ts';
import { site } from '../identity/site.ts';
import { cardSize } from './common.ts';
import { assertWithin, limits, truncate } from './limits.ts';

/** An element of the head: its name and its attributes; what stands in it, where it holds text. */
export interface HeadElement {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A short video of what a page shows, in MP4; its size in dots. */
export interface PageVideo {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A page as its links show it. Paths start at the root of the site. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly card: { readonly path: string; readonly alt: string };
  /** That tells the same, where there is one. */
  readonly video?: PageVideo | undefined;
  /** Where a machine that embeds asks what to embed; nothing where the page offers nothing. */
  readonly oembed?: string | undefined;
  /** A feed of its own, beside those of the site. */
  readonly feed?: { readonly path: string; readonly title: string };
  /** Two short facts that some chats print beside the card. */
  readonly labels?: readonly (readonly [name: string, value: string])[];
  /** Of a lesson, a claim or a figure, which have a day on which they appeared: their days, as 2026-11-23. */
  readonly article?: { readonly published: string; readonly modified: string };
  /** Not for lists: a page that has no address of its own, stands for another one, or is only to be looked at. */
  readonly unlisted?: 'nowhere' | 'frame' | 'preview';
}

const maxAltLength = 400;

const meta = (name: string, content: string): HeadElement => ({ tag: 'meta', attributes: { name, content } });
const property = (name: string, content: string): HeadElement => ({
  tag: 'meta',
  attributes: { property: name, content },
});
const link = (rel: string, href: string, more: Record<string, string> = {}): HeadElement => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});

const ofVideo = (origin: string, { path, width, height, alt }: PageVideo): readonly HeadElement[] => [
  property('og:video', origin + path),
  property('og:video:type', 'video/mp4'),
  property('og:video:width', String(width)),
  property('og:video:height', String(height)),
  property('og:video:alt', truncate(alt, maxAltLength)),
];

const moment = (day: string) => `${day}T00:00:00Z`;

/** The title in a tab and in lists of results: with the name of the site where there is room for it. */
export function fullTitle(title: string, path: string): string {
  const full = path === sitePages.home ? title : `${title} · ${site.name}`;
  return full.length <= limits.title.max ? full : title;
}

/**
 * All that a page’s head tells machines, in the order in which they need it: those that read only the beginning find
 * what they show first.
 *
 * @param origin where the site stands, without a slash at the end
 * @param authors names, each whole
 * @throws Error where a title or a description would be cut off or refused
 */
export function metadata(origin: string, page: PageMetadata, authors = authorsOf()): HeadElement[] {
  const title = truncate(page.title, limits.title.max);
  assertWithin('title', title, page.path);
  const description = truncate(page.description, limits.description.max);
  assertWithin('description', description, page.path);
  const address = origin + page.path;
  const image = origin + page.card.path;
  return [
    { tag: 'title', attributes: {}, text: fullTitle(title, page.path) },
    meta('description', description),
    meta('robots', page.unlisted === undefined ? 'max-image-preview:large' : 'noindex'),
    ...(page.unlisted === 'nowhere' ? [] : [link('canonical', address)]),
    property('og:title', title),
    property('og:description', description),
    ...(page.unlisted === 'nowhere' ? [] : [property('og:url', address)]),
    property('og:type', page.article === undefined ? 'website' : 'article'),
    property('og:site_name', site.name),
    property('og:locale', 'en_GB'),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', truncate(page.card.alt, maxAltLength)),
    ...(page.video === undefined ? [] : ofVideo(origin, page.video)),
    meta('twitter:card', 'summary_large_image'),
    ...(page.labels ?? []).flatMap(([name, value], index) => [
      meta(`twitter:label${index + 1}`, name),
      meta(`twitter:data${index + 1}`, value),
    ]),
    ...(page.oembed === undefined
      ? []
      : [link('alternate', origin + page.oembed, { type: 'application/json+oembed', title })]),
    meta('author', authors.join(', ')),
    // Zotero takes the line above for a person’s first and last name. A comma at the end says that it is one name.
    ...authors.map((name) => meta('citation_author', `${name},`)),
    ...(page.article === undefined
      ? []
      : [
          property('article:published_time', moment(page.article.published)),
          property('article:modified_time', moment(page.article.modified)),
          property('article:author', origin + sitePages.about),
          // What a reference manager stores as the date: that of the version which its user reads, as our own references have it.
          meta('citation_date', page.article.modified),
          meta('dcterms.rights', licence.name),
          link('license', licence.url),
        ]),
    // Some programs tint their own frame with it.
    ...Object.entries(paper).map(
      ([scheme, { plain }]): HeadElement => ({
        tag: 'meta',
        attributes: { name: 'theme-color', content: plain, media: `(prefers-color-scheme: ${scheme})` },
      }),
    ),
    link('icon', siteFiles.smallIcon, { sizes: '32x32' }),
    link('icon', siteFiles.icon, { type: 'image/svg+xml' }),
    link('apple-touch-icon', siteFiles.touchIcon),
    // Nobody installs a frame.
    ...(page.unlisted === 'frame' ? [] : [link('manifest', siteFiles.manifest)]),
    link('sitemap', siteFiles.sitemap),
    link('alternate', siteFiles.feed, { type: 'application/rss+xml', title: site.name }),
    link('alternate', siteFiles.corrections, {
      type: 'application/rss+xml',
      title: `${site.name}: corrections`,
    }),
    ...(page.feed === undefined
      ? []
      : [link('alternate', page.feed.path, { type: 'application/rss+xml', title: page.feed.title })]),
  ];
}
