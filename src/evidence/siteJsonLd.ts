import type { LearningResource, WebSite } from 'schema-dts';
import { sitePages } from '../addresses/addresses.ts';
import { licence } from '../identity/licence.ts';
import { site } from '../identity/site.ts';
import { authorsOf, block, type JsonLdBlock, moment, type Origin, publisher } from './jsonLd.ts';

export interface FigureFacts {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Its card, from the root of the site. */
  readonly image: string;
  /** Days, as 2026-11-23. */
  readonly published: string;
  readonly modified: string;
  /** Of what makes its numbers. */
  readonly version: string;
}

/** A figure, or a preset of it, as something to learn from by trying. */
export const figureBlock = (origin: Origin, facts: FigureFacts): JsonLdBlock =>
  block<LearningResource>({
    '@type': 'LearningResource',
    name: facts.title,
    description: facts.description,
    url: origin + facts.path,
    image: origin + facts.image,
    author: authorsOf(origin),
    publisher: publisher(origin),
    datePublished: moment(facts.published),
    dateModified: moment(facts.modified),
    version: facts.version,
    inLanguage: 'en-GB',
    license: licence.url,
    isAccessibleForFree: true,
    learningResourceType: 'simulation',
    interactivityType: 'active',
  });

/** The site as a whole. */
export const siteBlock = (origin: Origin): JsonLdBlock =>
  block<WebSite>({
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: origin + sitePages.home,
    publisher: publisher(origin),
    inLanguage: 'en-GB',
    license: licence.url,
    isAccessibleForFree: true,
  });
