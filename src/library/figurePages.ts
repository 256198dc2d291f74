import { figurePage, pageName, presetPage } from '../addresses/addresses.ts';
import type { JsonLdBlock } from '../evidence/jsonLd.ts';
import { figureBlock } from '../evidence/siteJsonLd.ts';
import { engineVersion } from '../exports/engine.ts';
import type { FigureId } from '../figures/list.ts';
import type { Preset } from '../figures/preset.ts';
import { cardOf } from './cards.ts';
import { contentDay } from './contentDay.ts';
import type { Library } from './library.ts';
import { presetsOf } from './presets.ts';

/** What the page of a figure, or of a preset, tells machines about when it appeared. */
export interface FigurePageFacts {
  readonly article: { readonly published: string; readonly modified: string };
  readonly blocks: readonly JsonLdBlock[];
}

interface Told {
  readonly title: string;
  readonly description: string;
}

function factsOf(library: Library, origin: string, path: string, published: string, told: Told) {
  const article = { published, modified: contentDay(library) };
  const image = cardOf(library, pageName(path)).path;
  return {
    article,
    blocks: [figureBlock(origin, { ...told, ...article, path, image, version: engineVersion })],
  };
}

/** @param origin where the site stands, without a slash at the end */
export const presetPageFacts = (
  library: Library,
  origin: string,
  { figure, id, published }: Preset,
  told: Told,
): FigurePageFacts => factsOf(library, origin, presetPage(figure, id), published, told);

/** A figure stands here since its first preset does. */
export function figurePageFacts(
  library: Library,
  origin: string,
  figure: FigureId,
  told: Told,
): FigurePageFacts {
  const days = presetsOf(library, figure).map(({ preset }) => preset.published);
  const [published = contentDay(library)] = days.sort();
  return factsOf(library, origin, figurePage(figure), published, told);
}
