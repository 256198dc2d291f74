import { sitePages } from '../addresses/addresses.ts';
import { authorsOf } from '../identity/credit.ts';
import { site } from '../identity/site.ts';
import { escapeText } from '../view/toSvg.ts';
import { cardSize, columnWidth } from './common.ts';
import { limits, truncate } from './limits.ts';

/** Something of ours that other pages can hold. Paths start at the root of the site. */
export interface Embeddable {
  readonly title: string;
  /** Its own page, which a reader without script is led to. */
  readonly page: string;
  /** What the frame shows, with its query. */
  readonly frame: string;
  /** What the frame takes in a column of usual width, in CSS pixels. */
  readonly height: number;
  readonly card: { readonly path: string };
}

const day = 86_400;

/**
 * The oEmbed response for a page (oembed.com, version 1.0).
 *
 * The quotation first and the frame after it are what WordPress takes a live frame by; the width is a share, for a file
 * cannot obey the width that it is asked for.
 *
 * @param origin where the site stands, without a slash at the end
 */
export function oembed(origin: string, { title: whole, page, frame, height, card }: Embeddable) {
  const title = truncate(whole, limits.title.max);
  const name = escapeText(title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: authorsOf().join(', '),
    author_url: origin + sitePages.home,
    provider_name: site.name,
    provider_url: origin + sitePages.home,
    cache_age: day,
    thumbnail_url: origin + card.path,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    width: columnWidth,
    height,
    html: `<blockquote><a href="${escapeText(origin + page)}">${name}</a></blockquote><iframe src="${escapeText(origin + frame)}" title="${name}" width="100%" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="auto"></iframe>`,
  };
}
