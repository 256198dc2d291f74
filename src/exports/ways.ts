import { siteFiles } from '../addresses/addresses.ts';
import { elementTag } from '../identity/elementTag.ts';
import { escapeAttribute, frameCode } from './frameCode.ts';

/** Something that other pages can hold, as the gallery offers it. */
export interface Offered {
  readonly title: string;
  /** The address of its page. */
  readonly page: string;
  /** The address of its frame. */
  readonly frame: string;
  /** What the frame takes in a column of usual width, in CSS pixels. */
  readonly height: number;
  /** The address of its picture. */
  readonly picture: string;
}

/** How the frame is to look, by the names of its options; what is left out is as it comes. */
export interface Looks {
  readonly theme?: string;
  readonly background?: string;
  readonly accent?: string;
  readonly controls?: string;
  readonly caption?: string;
  /** In CSS pixels, in place of that of the offer. */
  readonly height?: string;
}

const optionsOf = ({ height: _, ...options }: Looks) =>
  Object.entries(options).filter((option): option is [string, string] => Boolean(option[1]));

function frame({ title, frame: address, height }: Offered, looks: Looks): string {
  const url = new URL(address);
  for (const [name, value] of optionsOf(looks)) url.searchParams.set(name, value);
  return frameCode({
    address: url.href,
    title,
    height: looks.height || height,
    ...(looks.background === 'none' && looks.theme && { style: `;color-scheme:${looks.theme}` }),
    allow: 'fullscreen; clipboard-write',
  });
}

function elementCode({ title, page, height }: Offered, looks: Looks): string {
  const attributes = [['src', page], ...optionsOf(looks), ['height', looks.height || String(height)]];
  const written = attributes.map(([name, value]) => `${name}="${escapeAttribute(value ?? '')}"`).join(' ');
  return `<script async src="${new URL(siteFiles.embed, page).href}"></script>\n<${elementTag} ${written}><a href="${escapeAttribute(page)}">${escapeAttribute(title)}</a></${elementTag}>`;
}

const inMarkdown = (text: string) => text.replace(/[[\]\\]/g, '\\$&');

/** A way to put it onto another page: what it is called, where it works, and what is pasted. */
export const ways = [
  {
    id: 'address',
    name: 'Its address',
    where: 'WordPress, Discourse, Notion, Medium, Substack, chats: on a line of its own',
    write: ({ page }: Offered) => page,
  },
  {
    id: 'frame',
    name: 'A frame',
    where: 'Ghost, Squarespace, Moodle, Canvas and any page of yours: as HTML',
    write: frame,
  },
  {
    id: 'element',
    name: 'A frame that fits',
    where: 'pages that allow a script: as high as what is in it, at any width',
    write: elementCode,
  },
  {
    id: 'markdown',
    name: 'Its picture, in Markdown',
    where: 'GitHub, README files, notes',
    write: ({ title, page, picture }: Offered) => `[![${inMarkdown(title)}](${picture})](${page})`,
  },
] as const;
