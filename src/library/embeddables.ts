import {
  claimFrame,
  claimPage,
  figureFrame,
  figurePage,
  lessonFrame,
  lessonPage,
  pageName,
  pageNamed,
  presetPage,
} from '../addresses/addresses.ts';
import { type Claim, datesOf } from '../evidence/claim.ts';
import { embedHeight } from '../exports/embedHeight.ts';
import { frameCode } from '../exports/frameCode.ts';
import { siteUrl } from '../exports/shownState.ts';
import { embedPath, sizingScript } from '../exports/snippet.ts';
import type { Offered } from '../exports/ways.ts';
import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import type { Preset } from '../figures/preset.ts';
import { memoize } from '../scenario/memoize.ts';
import { type Embeddable, oembed } from '../sharing/oembed.ts';
import { quotationHeight } from '../sharing/quotation.ts';
import { cardOf, thumbnailFile } from './cards.ts';
import { resolvePreset } from './figureData.ts';
import { figureTitle, presetTitle } from './figureWords.ts';
import type { LessonEntry, Library } from './library.ts';
import { noticedIn, noticedOf } from './noticed.ts';
import { claimQuotation, lessonQuotation } from './quotations.ts';

/** Characters in a line of code on a phone, roughly. */
const charactersPerLine = 48;

const atStart = (library: Library, figure: FigureId) => resolvePreset(library, { figure, values: {} });

const asItIs = { theme: 'automatic', controls: true, caption: true } as const;

/** An offer whose height is not measured before somebody asks for it. */
type Offer = () => Omit<Embeddable, 'card' | 'page'> & {
  /** What people copy, where that is another frame than systems ask for. */
  readonly copied?: string;
};

const ofFigure = (library: Library, { id, question }: { id: FigureId; question: string }): Offer => {
  return () => ({
    title: figureTitle(question),
    frame: figureFrame(id),
    height: embedHeight(atStart(library, id), asItIs),
  });
};

const ofPreset = (library: Library, preset: Preset): Offer => {
  return () => {
    const asked = resolvePreset(library, preset);
    return {
      title: presetTitle(asked.definition.question, preset.title),
      frame: embedPath({ ...asked, preset: preset.id }, asItIs),
      height: embedHeight(asked, asItIs),
    };
  };
};

const claimHeight = (library: Library, claim: Claim) =>
  quotationHeight(claimQuotation(claim, noticedOf(library, claim)));

/** The frame of a claim that knows which verdict was taken over. */
const datedFrame = (claim: Claim) => claimFrame(claim.id, `?since=${datesOf(claim).modified}`);

// Without a day from which on changes are told: systems ask anew from time to time, and what they then keep is of today.
const ofClaim = (library: Library, claim: Claim): Offer => {
  return () => ({
    title: claim.title,
    frame: claimFrame(claim.id),
    copied: datedFrame(claim),
    height: claimHeight(library, claim),
  });
};

const ofLesson = (library: Library, lesson: LessonEntry): Offer => {
  const { id, data } = lesson;
  return () => ({
    title: data.title,
    frame: lessonFrame(id),
    height: quotationHeight(lessonQuotation(data, noticedIn(library, lesson))),
  });
};

/** What other pages can hold, by the name of its card, which is the address of its page. */
const offersOf = memoize(
  (library: Library): ReadonlyMap<string, Offer> =>
    new Map<string, Offer>([
      ...Object.values(figures).map(
        (figure) => [pageName(figurePage(figure.id)), ofFigure(library, figure)] as const,
      ),
      ...[...library.scenarios.values()].map(
        (preset) => [pageName(presetPage(preset.figure, preset.id)), ofPreset(library, preset)] as const,
      ),
      ...[...library.claims.values()].map(
        (claim) => [pageName(claimPage(claim.id)), ofClaim(library, claim)] as const,
      ),
      ...library.lessons.map(
        (lesson) => [pageName(lessonPage(lesson.id)), ofLesson(library, lesson)] as const,
      ),
    ]),
);

export const embeddableNames = (library: Library): readonly string[] => [...offersOf(library).keys()];

/**
 * @param origin where the site stands, without a slash at the end
 * @throws Error where nothing of that name is offered
 */
export function oembedOf(library: Library, origin: string, name: string): ReturnType<typeof oembed> {
  const offer = offersOf(library).get(name);
  if (offer === undefined)
    throw new Error(`nothing to embed is called ${name}; add a row in library/embeddables.ts`);
  return oembed(origin, { ...offer(), page: pageNamed(name), card: cardOf(library, name) });
}

/** Code to paste, and how many lines to show it in. */
interface Embedding {
  readonly code: string;
  readonly lines: number;
}

/**
 * The code that puts a claim onto another page. Its frame knows by the day in its address which verdict was taken over, and
 * tells what has changed since.
 */
export function claimEmbedding(library: Library, claim: Claim): Embedding {
  const frame = frameCode({
    address: new URL(datedFrame(claim), siteUrl).href,
    title: claim.title,
    height: claimHeight(library, claim),
  });
  // On a phone the frame is higher: without the script its end would be out of sight.
  const code = `${frame}\n${sizingScript()}`;
  return { code, lines: Math.ceil(code.length / charactersPerLine) };
}

/** What the gallery offers, by what it is; claims and lessons have no controls. */
const kinds = [
  ['figure', /^figures\/[^/]+$/],
  ['preset', /^figures\//],
  ['claim', /^claims\//],
  ['lesson', /^lessons\//],
] as const;
export type OfferedKind = (typeof kinds)[number][0];
/** The same in words. */
export const offerKinds: Readonly<Record<OfferedKind, string>> = {
  figure: 'Figure',
  preset: 'Figure with a beginning',
  claim: 'Claim',
  lesson: 'Lesson',
};

/** What the gallery shows of something that other pages can hold. */
export interface GalleryOffer extends Offered {
  readonly kind: OfferedKind;
  readonly thumbnail: string;
  /** Its place in the gallery, from 0: ids of its fields. */
  readonly nth: number;
}

/** @param origin where the site stands, without a slash at the end */
export const offeredOf = (library: Library, origin: string): readonly GalleryOffer[] =>
  [...offersOf(library)].map(([name, offer], nth) => {
    const { title, frame, height, copied = frame } = offer();
    return {
      nth,
      kind: kinds.find(([, form]) => form.test(name))?.[0] ?? 'figure',
      title,
      height,
      page: origin + pageNamed(name),
      frame: origin + copied,
      picture: origin + cardOf(library, name).path,
      thumbnail: thumbnailFile(library, name),
    };
  });
