import { generateFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { siteName } from '../identity/site.ts';
import { copy } from './announce.ts';

/** The address of these very words; that of the page where no words could single them out. */
function quotationUrl(selection: Selection): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const { status, fragment } = generateFragment(selection);
  if (status !== 0 || fragment === undefined) return page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  // A hyphen has a meaning of its own in such an address.
  const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const parts = [
    prefix && `${encoded(prefix)}-,`,
    encoded(textStart),
    textEnd && `,${encoded(textEnd)}`,
    suffix && `,-${encoded(suffix)}`,
  ];
  return `${page}#:~:text=${parts.filter(Boolean).join('')}`;
}

/** Copies words of the page, with where they are from and an address that leads to them. */
export async function copyQuotation(selection: Selection, text: string): Promise<void> {
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const address = quotationUrl(selection);
  await copy(
    `“${text}” ${siteName}, “${title}” ${address}`,
    'Quotation copied, with a link to these words.',
    'Your browser does not let this page copy.',
  );
}
