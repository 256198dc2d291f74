import { type Site, site } from './site.ts';

type Named = Pick<Site, 'name' | 'authors'>;

/** Whom references name as authors: the site itself while nobody else is named. */
export const authorsOf = ({ name, authors }: Named = site): readonly string[] =>
  authors.length === 0 ? [name] : authors;

/** Whom licences and registries name, where a name alone would be taken for that of the work. */
export const holdersOf = ({ name, authors }: Named = site): readonly string[] =>
  authors.length === 0 ? [`The authors of ${name}`] : authors;
