import { embedHeight } from '../exports/embedHeight.ts';
import { embedPath, snippet } from '../exports/snippet.ts';
import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import { type Embeddable, oembed } from '../sharing/oembed.ts';
import { quotationHeight } from '../sharing/quotation.ts';
import { cardOf, figureKind } from './cards.ts';
import { askedBy } from './figureData.ts';
import { lessons, library } from './library.ts';
import { origin } from './origin.ts';
import { claimQuotation, lessonQuotation } from './quotations.ts';

export const figureTitle = (question: string) => `${question} ${figureKind}`;
export const presetTitle = (question: string, title: string) => `${question} ${title}`;

/** What previews of links say of a figure. */
export const figureDescription = ({ intro }: { readonly intro: string }) => `${figureKind}. ${intro}`;

/** Signs in a line of code on a phone, roughly. */
const signsALine = 48;

const asBegun = (figure: FigureId) => askedBy({ figure, values: {} });

const asItIs = { theme: 'automatic', controls: true, caption: true } as const;

/** What other pages can hold, by the name of its card, which is the address of its page. */
const offers: ReadonlyMap<string, () => Omit<Embeddable, 'card' | 'page'>> = new Map([
  ...Object.values(figures).map(
    (definition) =>
      [
        `figures/${definition.id}`,
        () => ({
          title: figureTitle(definition.question),
          frame: `/embed/${definition.id}/`,
          height: embedHeight(asBegun(definition.id), asItIs),
        }),
      ] as const,
  ),
  ...[...library.scenarios.values()].map(
    (preset) =>
      [
        `figures/${preset.figure}/${preset.id}`,
        () => {
          const asked = askedBy(preset);
          return {
            title: presetTitle(asked.definition.question, preset.title),
            frame: embedPath({ ...asked, preset: preset.id }, asItIs),
            height: embedHeight(asked, asItIs),
          };
        },
      ] as const,
  ),
  ...[...library.claims.values()].map(
    (claim) =>
      [
        `claims/${claim.id}`,
        () => ({
          title: claim.title,
          frame: `/embed/claims/${claim.id}/`,
          height: quotationHeight(claimQuotation(claim)),
        }),
      ] as const,
  ),
  ...lessons.map(
    ({ id, data }) =>
      [
        `lessons/${id}`,
        () => ({
          title: data.title,
          frame: `/embed/lessons/${id}/`,
          height: quotationHeight(lessonQuotation(data)),
        }),
      ] as const,
  ),
]);

const folder = '/oembed';

/** Where machines ask for what may be embedded: figures and their presets by their own names, the rest by folder. */
export const oembedPath = (name: string): string =>
  `${folder}/${name.startsWith('figures/') ? name.split('/').at(-1) : name}.json`;

export const embeddableNames: readonly string[] = [...offers.keys()];

/** @throws Error where nothing of that name is offered */
export function oembedOf(name: string): ReturnType<typeof oembed> {
  const offer = offers.get(name);
  if (offer === undefined)
    throw new Error(`nothing to embed is called ${name}; add a row in components/embeddables.ts`);
  return oembed(origin, { ...offer(), page: `/${name}/`, card: cardOf(name) });
}

/** The code that puts a figure, as it begins, onto another page, and how many lines to show it in. */
export function embeddingOf(id: FigureId): { code: string; lines: number } {
  const code = snippet(asBegun(id), asItIs);
  return { code, lines: Math.ceil(code.length / signsALine) };
}
