import { limits, shortened } from './limits.ts';
import { siteName } from './metadata.ts';

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

/** A column of text on a page elsewhere, in CSS pixels. */
export const column = 690;
const day = 86_400;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/**
 * The answer to who asks how to embed a page (oembed.com, version 1.0).
 *
 * The quotation first and the frame after it are what WordPress takes a live frame by; the width is a share, for a file
 * cannot obey the width that it is asked for.
 *
 * @param origin where the site stands, without a slash at the end
 */
export function oembed(origin: string, { title: whole, page, frame, height, card }: Embeddable) {
  const title = shortened(whole, limits.title.most);
  const name = escaped(title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: siteName,
    author_url: `${origin}/`,
    provider_name: siteName,
    provider_url: `${origin}/`,
    cache_age: day,
    thumbnail_url: origin + card.path,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: column,
    height,
    html: `<blockquote><a href="${escaped(origin + page)}">${name}</a></blockquote><iframe src="${escaped(origin + frame)}" title="${name}" width="100%" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="auto"></iframe>`,
  };
}
