/** A numeric character reference for “&” ends the query: to the browser, what follows is a fragment. */
export const isQuery = (hash: string): boolean => /^#(0*38|x0*26);/i.test(hash);

/** The query of a URL, with what ended up in its fragment. */
export const searchOf = ({ search, hash }: Location): string =>
  isQuery(hash) ? `${search.replace(/&$/, '')}&${hash.replace(/^#\w+;/, '')}` : search;
