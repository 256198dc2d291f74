import { sitePages } from '../../addresses/addresses.ts';
import { authorsOf } from '../../identity/credit.ts';
import { licence } from '../../identity/licence.ts';
import { site } from '../../identity/site.ts';
import { longDay } from '../../typography/day.ts';
import { escapeText } from '../../view/toSvg.ts';

/** What a file says of itself. */
export interface Facts {
  /** Its page on the site, whole. */
  readonly address: string;
  /** Where the site stands, without a slash at the end. */
  readonly origin: string;
  readonly title: string;
  readonly version: string;
  /** The day of the newest change to what it says, as 2026-11-23. */
  readonly day: string;
}

const link = (address: string, words: string) => `<a href="${escapeText(address)}">${escapeText(words)}</a>`;
/** The page that it is a copy of: at the state that it opens with, once its script has run (`singleFile/ownAddress.ts`). */
const ownLink = (address: string) =>
  `<a href="${escapeText(address)}" data-own-address>${escapeText(address)}</a>`;

/** The first line of a file. */
export const headLine = ({ address }: Facts): string =>
  `<p class="small">A copy of ${ownLink(address)} that works without a network.</p>`;

/** Where a file is from, which version it is, and what one may do with it, as HTML. */
export const aboutFile = ({ address, origin, title, version, day }: Facts): string => `
<section aria-labelledby="this-file">
<h2 id="this-file">About this file</h2>
<p>It is a copy of ${ownLink(address)}, by ${escapeText(authorsOf().join(', '))}: version ${escapeText(version)}, with what was known on ${longDay(day)}. The page may have been corrected since. Corrections are published at that address and in ${link(origin + sitePages.corrections, 'the list of corrections')}.</p>
<p>To cite it: “${escapeText(title)}” ${escapeText(site.name)}, version ${escapeText(version)}, ${longDay(day)}. ${ownLink(address)}</p>
<p>You may pass it on and change it. Text, figures and data: ${link(licence.url, licence.name)}. Code: MIT. Fonts: SIL Open Font License.</p>
<p>The file holds all that it needs and asks for nothing else. Links lead to the site and need a network. For learning, not medical advice.</p>
</section>`;
