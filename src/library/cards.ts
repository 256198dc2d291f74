import {
  cardFile,
  claimPage,
  figurePage,
  lessonPage,
  pageName,
  presetPage,
  referencePage,
  thumbnailCard,
} from '../addresses/addresses.ts';
import { cardHash, hashedName, withoutHash } from '../cards/address.ts';
import type { Card } from '../cards/card.ts';
import { cardSvg } from '../cards/cardSvg.ts';
import { claimCard } from '../cards/claimCard.ts';
import { type FigureCardContent, figureCard } from '../cards/figureCard.ts';
import { storedPng } from '../cards/stored.ts';
import { studyCard } from '../cards/studyCard.ts';
import { atBuild } from '../figures/atBuild.ts';
import { figures } from '../figures/index.ts';
import type { Preset } from '../figures/preset.ts';
import { shownFigures } from '../prose/citations.ts';
import { memoize } from '../scenario/memoize.ts';
import { fragmentFor } from '../view/fragment.ts';
import { runWithCrowd } from '../view/runWithCrowd.ts';
import { highlightStep } from '../view/story.ts';
import { ahead, drawnAhead } from './ahead.ts';
import { cardPicture, cardStyles } from './cardPicture.ts';
import { resolvePreset } from './figureData.ts';
import { figureKind } from './figureWords.ts';
import { find, type LessonEntry, type Library } from './library.ts';
import { noticedOf } from './noticed.ts';
import { startOf } from './presets.ts';

/** A card where it stands. */
export interface CardPlace {
  /** What it is called in its address. */
  readonly hashed: string;
  /** From the root of the site. */
  readonly path: string;
  readonly alt: string;
}

/** A preset, and the panel of it where only that is shown. */
interface ShownFigure {
  readonly scenario: string;
  readonly show: string | undefined;
}

/** The picture of a preset, and what came of it in words. @param name of the fragment, where it is not the preset’s own */
function shown(
  library: Library,
  preset: Preset,
  name?: string,
): Pick<FigureCardContent, 'picture' | 'fragment' | 'under'> {
  const { definition, scenario, data } = resolvePreset(library, preset);
  const recording = runWithCrowd(definition, scenario, data);
  return {
    picture: cardPicture(definition, recording, scenario),
    fragment: fragmentFor(atBuild[preset.figure].card, scenario, name),
    under: highlightStep(definition.story(recording, scenario)).caption,
  };
}

/** What stands for each lesson: the first of its figures that stands for no lesson before it. */
const figuresOfLessons = memoize((library: Library): ReadonlyMap<string, ShownFigure> => {
  const taken = new Set<string>();
  return new Map(
    library.lessons.map(({ id, body = '' }) => {
      const all = shownFigures(body);
      const isFree = ({ scenario, show }: ShownFigure) => !taken.has(`${scenario} ${show}`);
      const one = all.find(isFree) ?? all[0];
      if (one === undefined) throw new Error(`the lesson ${id} shows no figure for its card; add one`);
      taken.add(`${one.scenario} ${one.show}`);
      return [id, one];
    }),
  );
});

function ofLesson(library: Library, lesson: LessonEntry, place: number): Card {
  const { scenario, show } = figuresOfLessons(library).get(lesson.id) ?? {};
  return figureCard({
    title: lesson.data.title,
    kind: `Lesson ${place + 1} of ${library.lessons.length}`,
    ...shown(library, find(library, 'scenarios', scenario ?? '', lesson.id), show),
  });
}

/** The name of the card of the home page; it stands for pages that have none of their own. */
export const homeCard = 'home';

export const homeQuestion = 'Can you really train beyond failure?';

const ofHome = (library: Library): Card =>
  figureCard({
    title: homeQuestion,
    kind: 'Every claim tied to its study',
    ...shown(library, find(library, 'scenarios', 'set-70', 'the card of the home page'), 'wall'),
  });

const ofPreset = (library: Library, preset: Preset): Card =>
  figureCard({
    title: figures[preset.figure].question,
    kind: figureKind,
    ...shown(library, preset),
    under: preset.title,
  });

/** Every card of the site by its name: the address of its page, without the slashes round it. */
export const cardFactories = memoize((library: Library): ReadonlyMap<string, () => Card> => {
  const { lessons, claims, studies, scenarios } = library;
  return new Map<string, () => Card>([
    [homeCard, () => ofHome(library)],
    ...lessons.map(
      (lesson, place) => [pageName(lessonPage(lesson.id)), () => ofLesson(library, lesson, place)] as const,
    ),
    ...[...claims.values()].map(
      (claim) => [pageName(claimPage(claim.id)), () => claimCard(claim, noticedOf(library, claim))] as const,
    ),
    ...[...studies.values()].map(
      (study) => [pageName(referencePage(study.id)), () => studyCard(study)] as const,
    ),
    ...Object.values(figures).map(
      ({ id, question }) =>
        [
          pageName(figurePage(id)),
          () => figureCard({ title: question, kind: figureKind, ...shown(library, startOf(library, id)) }),
        ] as const,
    ),
    ...[...scenarios.values()].map(
      (preset) => [pageName(presetPage(preset.figure, preset.id)), () => ofPreset(library, preset)] as const,
    ),
  ]);
});

export const cardNames = (library: Library): readonly string[] => [...cardFactories(library).keys()];

/** The name of the card to serve at an address that was published once; what it shows may have changed since. */
export function cardForPublishedUrl(library: Library, hashed: string): string {
  const name = withoutHash(hashed);
  return cardFactories(library).has(name) ? name : homeCard;
}

interface BuiltCard extends CardPlace {
  readonly hash: string;
  readonly svg: string;
}

const builtCardsOf = memoize((_: Library) => new Map<string, BuiltCard>());

function buildCard(library: Library, name: string): BuiltCard {
  const made = builtCardsOf(library);
  const before = made.get(name);
  if (before !== undefined) return before;
  const card = cardFactories(library).get(name)?.();
  if (card === undefined) throw new Error(`there is no card ${name}; add a row in library/cards.ts`);
  const svg = cardSvg(card, cardStyles);
  const hash = cardHash(svg);
  const hashed = hashedName(name, hash);
  const one = { svg, hash, hashed, alt: card.alt, path: cardFile(hashed) };
  made.set(name, one);
  return one;
}

/** @throws Error where no card has that name */
export const cardOf = (library: Library, name: string): CardPlace => buildCard(library, name);

const pngsOf = memoize((library: Library) =>
  ahead(cardNames(library), drawnAhead, async (name) => {
    const { hash, svg } = buildCard(library, name);
    return storedPng(hash, { svg });
  }),
);

/**
 * The picture itself.
 * @throws Error where no card has that name
 */
export const cardPng = (library: Library, name: string): Promise<Buffer> => pngsOf(library)(name);

/** Where the page shows many cards side by side, in dots: twice what a row gives them. */
const thumbnailWidth = 352;

/** The address of a card as a thumbnail; no link elsewhere shows it. */
export const thumbnailFile = (library: Library, name: string): string =>
  thumbnailCard(cardOf(library, name).hashed);

export async function thumbnailPng(library: Library, name: string): Promise<Buffer> {
  const { hash, svg } = buildCard(library, name);
  return storedPng(hash, { svg, width: thumbnailWidth });
}
