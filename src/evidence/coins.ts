import { isListed, toCsl } from './reference.ts';
import type { Study } from './study.ts';

/**
 * A study as a context object of OpenURL (Z39.88-2004), as COinS puts one into a page: reference managers store by it the
 * study, and not the page that tells of it. Nothing for a study whose title or authors were not seen.
 */
export function contextObject(study: Study): string | undefined {
  if (!isListed(study)) return undefined;
  const { title, author = [], issued, page, volume, issue, DOI, PMID, ...csl } = toCsl(study);
  const isArticle = csl.type === 'article-journal' || csl.type === 'article';
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : 'book'}`],
    ['rft.genre', isArticle ? 'article' : csl.type === 'chapter' ? 'bookitem' : 'unknown'],
    ['rft.atitle', title],
    [isArticle ? 'rft.jtitle' : 'rft.btitle', csl['container-title']],
    // The comma says that what stands before it is one name.
    ...author.map(
      (one) =>
        [
          'rft.au',
          'literal' in one ? `${one.literal},` : `${one.family}, ${one.given ?? ''}`.trim(),
        ] as const,
    ),
    ['rft.date', issued && String(issued['date-parts'][0][0])],
    ['rft.volume', volume],
    ['rft.issue', issue],
    ['rft.pages', page],
    ['rft.pub', csl.publisher],
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', PMID && `info:pmid/${PMID}`],
    ['rft_id', csl.URL],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of fields) if (value !== undefined && value !== '') query.append(name, value);
  return query.toString().replaceAll('+', '%20');
}
