import { type Site, site } from '../identity/site.ts';
import { escapeText } from '../view/toSvg.ts';

/** What every feed says of itself beside its title: its language, and whom to write to where that is known. */
export const channel = ({ name, contact }: Pick<Site, 'name' | 'contact'> = site): string =>
  [
    '<language>en-gb</language>',
    contact === undefined ? '' : `<managingEditor>${escapeText(`${contact} (${name})`)}</managingEditor>`,
  ].join('');
