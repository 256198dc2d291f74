/** Kinds of files that servers do not know by themselves, by their ending. */
export const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  htm: 'text/html',
  mp4: 'video/mp4',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};
