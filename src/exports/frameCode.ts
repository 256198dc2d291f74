import { site } from '../identity/site.ts';
import { escapeText } from '../view/toSvg.ts';

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
  `<iframe src="${escapeText(address)}" title="${escapeText(`${title} ${site.name}`)}" height="${height}" style="width:100%;border:0${style}" loading="lazy"${allow === undefined ? '' : ` allow="${allow}"`}></iframe>`;
