import { site } from '../identity/site.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * A text as the value of an attribute. Not that of `view/toSvg.ts`: a page whose script shared it would part that module from
 * the figures that load it, which costs all their readers a request.
 */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A frame that is complete by itself. */
interface Frame {
  /** The address of what it shows. */
  readonly address: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number | string;
  /** More of its style. */
  readonly style?: string;
  readonly allow?: string;
}

/** The code to paste. */
export const frameCode = ({ address, title, height, style = '', allow }: Frame): string =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(`${title} ${site.name}`)}" height="${height}" style="width:100%;border:0${style}" loading="lazy"${allow === undefined ? '' : ` allow="${allow}"`}></iframe>`;
