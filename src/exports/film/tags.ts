import type { MetadataTags } from 'mediabunny';
import type { Film } from './film.ts';

/** What the file of a film says of itself. */
export const tagsOf = ({ question, credit, url }: Film): MetadataTags => ({
  title: question,
  artist: credit,
  comment: url,
  description: url,
});
