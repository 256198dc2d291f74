import { attributesOf, decode } from './markup.ts';

/** What Zotero stores of a page. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly creators: readonly { readonly firstName?: string; readonly lastName: string }[];
  readonly date: string | undefined;
  readonly websiteTitle: string | undefined;
  readonly url: string | undefined;
  readonly rights: string | undefined;
  readonly abstractNote: string | undefined;
  readonly language: string | undefined;
}

const highwireTypes: Readonly<Record<string, string>> = {
  citation_title: 'journalArticle',
  citation_journal_title: 'journalArticle',
  citation_isbn: 'book',
};

/** A name as Zotero divides it: at a comma where there is one, else before the last word. */
function creator(content: string): ZoteroItem['creators'][number] {
  const name = content.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  const parts = content.includes(',')
    ? name.split(/, ?/).reverse()
    : (/^(.*) (\S+)$/.exec(name)?.slice(1) ?? [name]);
  const [lastName = '', firstName] = parts.reverse();
  return firstName ? { firstName, lastName } : { lastName };
}

/**
 * A page as Zotero’s translator “Embedded Metadata” of April 2026 reads it, with “RDF” of that time, in what they take of
 * tags that we have: names are told apart by their first part, the older tags of journals come before those of Open Graph,
 * and those before the description. It does not follow what “property” a browser has, but the attribute.
 */
export function zoteroItem(html: string): ZoteroItem {
  const metas = [...html.matchAll(/<meta\b[^>]*>/g)].map(([tag]) => Object.fromEntries(attributesOf(tag!)));
  const all = (name: string) =>
    metas.filter((meta) => (meta.name ?? meta.property) === name).map(({ content }) => content ?? '');
  const first = (...names: readonly string[]) => names.flatMap(all).find((content) => content !== '');
  const guess = Object.entries(highwireTypes).find(([name]) => all(name).length > 0)?.[1];
  const itemType = first('og:type') === 'website' ? 'webpage' : (guess ?? 'webpage');
  const cited = all('citation_author').map(creator);
  return {
    itemType,
    title: first('citation_title', 'og:title'),
    creators: cited.length > 0 ? cited : all('author').map(creator),
    date: first('citation_date', 'og:published_time', 'article:published_time'),
    websiteTitle: itemType === 'webpage' ? first('og:site_name') : undefined,
    url: first('citation_public_url', 'og:url'),
    rights: first('dc.rights', 'dcterms.rights'),
    abstractNote: first('citation_abstract', 'og:description', 'description'),
    language: /<html[^>]* lang="([^"]+)"/.exec(html)?.[1],
  };
}

/** The study that a page tells of, where it says so by COinS; Zotero takes it before all else. */
export const contextObjectIn = (html: string): URLSearchParams | undefined => {
  const title = /<span class="Z3988" title="([^"]*)"/.exec(html)?.[1];
  return title === undefined ? undefined : new URLSearchParams(decode(title));
};
