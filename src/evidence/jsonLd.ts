import type {
  Article,
  BreadcrumbList,
  Claim as ClaimBlock,
  Dataset,
  DefinedTermSet,
  LearningResource,
  Review,
  ScholarlyArticle,
  Thing,
  WithContext,
} from 'schema-dts';
import { claimPage, referencePage, siteFiles, sitePages, termPlace } from '../addresses/addresses.ts';
import { dataPlace } from '../addresses/places.ts';
import { licence } from '../identity/licence.ts';
import { site } from '../identity/site.ts';
import { type Claim, datesOf, type Verdict, verdicts } from './claim.ts';
import { noticesOf } from './noticeLd.ts';
import { type Author, doiLink, seen, titleOf } from './reference.ts';
import type { Study } from './study.ts';
import type { Term } from './term.ts';

/** One block of structured data: each stands in the page by itself, with one type, at its root. */
export type JsonLdBlock = WithContext<Thing>;

/** Where the site stands, without a slash at the end. */
export type Origin = string;

/** Checked against the vocabulary as it is compiled: a property that the type does not have is an error. */
export const block = <T extends Thing>(values: Exclude<T, string>): WithContext<T> =>
  ({ '@context': 'https://schema.org', ...(values as object) }) as WithContext<T>;

/** Written out wherever it is needed: a reference to another block is not followed by everyone. */
const organisation = (origin: Origin) => ({
  '@type': 'Organization' as const,
  name: site.name,
  url: origin + sitePages.home,
});

/** With the sign that lists of results show beside an article. */
export const publisher = (origin: Origin) => ({
  ...organisation(origin),
  logo: { '@type': 'ImageObject' as const, url: origin + siteFiles.touchIcon },
});

/** The authors of a page: people where they are named, else the site. */
export const authorsOf = (origin: Origin, authors: readonly string[] = site.authors) =>
  authors.length === 0 ? organisation(origin) : authors.map((name) => ({ '@type': 'Person' as const, name }));

/** A day as a moment with its zone. */
export const moment = (day: string) => `${day}T00:00:00Z`;

/** The identifiers of a study, if its DOI was seen. */
function identifiers(study: Study): { sameAs: string; identifier: string } | Record<never, never> {
  const link = doiLink(study);
  return link === undefined ? {} : { sameAs: link, identifier: `doi:${study.DOI}` };
}

/** The title of a study as its name; where it was not seen, what the study is about. */
const nameOf = (study: Study) =>
  seen(study.title) === undefined ? { description: study.described ?? '' } : { name: titleOf(study) };

/** A study by its DOI, which names it to machines; its title stands in the list of references. One without is told by its title. */
const cited = (study: Study) => {
  const link = doiLink(study);
  return {
    '@type': 'ScholarlyArticle' as const,
    ...(link === undefined ? nameOf(study) : { '@id': link }),
    ...noticesOf(study),
  };
};

export interface LessonFacts {
  readonly title: string;
  readonly answer: string;
  readonly description: string;
  readonly path: string;
  /** Its card, from the root of the site. */
  readonly image: string;
  /** Days, as 2026-11-23. */
  readonly published: string;
  readonly modified: string;
  readonly cited: readonly Study[];
  readonly teaches: readonly string[];
}

/** A lesson, twice: as the article that it is, and as something to learn from. */
export function lessonBlocks(origin: Origin, facts: LessonFacts): JsonLdBlock[] {
  const shared = {
    description: facts.description,
    url: origin + facts.path,
    image: origin + facts.image,
    author: authorsOf(origin),
    publisher: publisher(origin),
    datePublished: moment(facts.published),
    dateModified: moment(facts.modified),
    inLanguage: 'en-GB',
    license: licence.url,
    isAccessibleForFree: true,
  };
  return [
    block<Article>({
      '@type': 'Article',
      headline: facts.title,
      abstract: facts.answer,
      mainEntityOfPage: origin + facts.path,
      ...shared,
      citation: facts.cited.map(cited),
    }),
    block<LearningResource>({
      '@type': 'LearningResource',
      name: facts.title,
      ...shared,
      publisher: organisation(origin),
      educationalLevel: 'beginner',
      learningResourceType: 'lesson',
      teaches: facts.teaches,
    }),
  ];
}

const ranks = Object.keys(verdicts).reverse();

/** A verdict on a scale that machines can order: its words are what counts. */
const rating = (verdict: Verdict) => ({
  '@type': 'Rating' as const,
  ratingValue: ranks.indexOf(verdict) + 1,
  worstRating: 1,
  bestRating: ranks.length,
  alternateName: verdict,
});

/** A claim as the article makes it, and the review of it: the verdict, and why. */
export function claimBlocks(
  origin: Origin,
  claim: Claim,
  appearances: readonly { readonly path: string; readonly title: string }[],
): JsonLdBlock[] {
  const url = origin + claimPage(claim.id);
  const { published, modified } = datesOf(claim);
  const stated = {
    name: claim.title,
    text: claim.statement,
    url,
    appearance: appearances.map(({ path, title }) => ({
      '@type': 'Article' as const,
      headline: title,
      url: origin + path,
    })),
  };
  return [
    block<ClaimBlock>({ '@type': 'Claim', ...stated }),
    block<Review>({
      '@type': 'Review',
      name: `Verdict: ${claim.verdict}, certainty: ${claim.certainty}`,
      reviewBody: claim.because,
      reviewRating: rating(claim.verdict),
      url,
      author: authorsOf(origin),
      publisher: publisher(origin),
      datePublished: moment(published),
      dateModified: moment(modified),
      inLanguage: 'en-GB',
      itemReviewed: { '@type': 'Claim' as const, ...stated },
    }),
  ];
}

const person = (author: Author) =>
  'literal' in author
    ? { '@type': 'Organization' as const, name: author.literal }
    : {
        '@type': 'Person' as const,
        familyName: author.family,
        ...(author.given !== undefined && { givenName: author.given }),
        name: [author.given, author.family].filter(Boolean).join(' '),
      };

/** A study: only what was seen of it. */
export function studyBlock(origin: Origin, study: Study): JsonLdBlock {
  const title = seen(study.title);
  const journal = seen(study['container-title']);
  return block<ScholarlyArticle>({
    '@type': 'ScholarlyArticle',
    ...(title !== undefined && { headline: titleOf(study) }),
    ...nameOf(study),
    ...noticesOf(study),
    ...(study.author !== 'not-seen' && { author: study.author.map(person) }),
    ...(study.issued !== 'not-seen' && { datePublished: String(study.issued) }),
    ...(journal !== undefined && { isPartOf: { '@type': 'Periodical' as const, name: journal } }),
    ...identifiers(study),
    subjectOf: { '@type': 'WebPage', url: origin + referencePage(study.id) },
  });
}

/** Where a page stands, from the home page down to itself. */
export const breadcrumbs = (
  origin: Origin,
  trail: readonly { readonly name: string; readonly path: string }[],
): JsonLdBlock =>
  block<BreadcrumbList>({
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  });

/** The glossary, term by term. */
export const glossaryBlock = (origin: Origin, terms: readonly Term[]): JsonLdBlock =>
  block<DefinedTermSet>({
    '@type': 'DefinedTermSet',
    name: `Glossary of ${site.name}`,
    url: origin + sitePages.glossary,
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
      url: origin + termPlace(id),
    })),
  });

export interface DataFacts {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly schemaPath: string;
}

/** A file of data that anyone may take. */
export const dataBlock = (origin: Origin, { name, description, path, schemaPath }: DataFacts): JsonLdBlock =>
  block<Dataset>({
    '@type': 'Dataset',
    name,
    description,
    url: origin + dataPlace(),
    license: licence.url,
    isAccessibleForFree: true,
    creator: authorsOf(origin),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: origin + path },
      { '@type': 'DataDownload', encodingFormat: 'application/schema+json', contentUrl: origin + schemaPath },
    ],
  });

/** A block as text that may stand in a page: no tag can begin in it. */
export const blockText = (of: JsonLdBlock): string => JSON.stringify(of).replaceAll('<', '\\u003c');
