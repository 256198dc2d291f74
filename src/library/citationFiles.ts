import { type Cited, citationFormats } from '../exports/citation.ts';

/** A reference to a page in each format that there is. */
export const citationFilesOf = (cited: Cited) =>
  citationFormats.map(({ ending }) => ({ format: ending, cited }));

interface Asked {
  readonly params: { readonly format: string };
  readonly props: { readonly cited: Cited };
}

/** @throws Error where no format ends so */
export function citationFileOf({ params: { format }, props: { cited } }: Asked): Response {
  const found = citationFormats.find(({ ending }) => ending === format);
  if (found === undefined) throw new Error(`no reference is written as ${format}; see exports/citation.ts`);
  return new Response(found.write(cited), { headers: { 'content-type': `${found.type}; charset=utf-8` } });
}
