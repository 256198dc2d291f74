/** Kinds of files that servers do not know by themselves, by their ending. */
export const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  htm: 'text/html',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};
