import { site } from '../identity/site.ts';
import { escapeText } from '../view/toSvg.ts';
import { siteUrl } from './shownState.ts';

/** A frame that is complete by itself. */
interface Frame {
  /** What it shows, from the root of the site, with its query. */
  readonly path: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  /** More of its style. */
  readonly style?: string;
  readonly allow?: string;
}

/** The code to paste. */
export const frameCode = ({ path, title, height, style = '', allow }: Frame): string =>
  `<iframe src="${escapeText(new URL(path, siteUrl).href)}" title="${escapeText(`${title} ${site.name}`)}" height="${height}" style="width:100%;border:0${style}" loading="lazy"${allow === undefined ? '' : ` allow="${allow}"`}></iframe>`;
