import { cardHash, cardPath } from '../cards/address.ts';
import type { Card } from '../cards/card.ts';
import { cardSvg } from '../cards/cardSvg.ts';
import { claimCard } from '../cards/claimCard.ts';
import { figureCard, type Shown } from '../cards/figureCard.ts';
import { storedPng } from '../cards/stored.ts';
import { studyCard } from '../cards/studyCard.ts';
import { looksIn } from '../exports/looks.ts';
import { atBuild } from '../figures/atBuild.ts';
import { figures } from '../figures/index.ts';
import type { Preset } from '../figures/preset.ts';
import { shownPresets } from '../prose/citations.ts';
import cardLooks from '../styles/cards.css?raw';
import { draw, restOf, wholeRun } from '../view/figure.ts';
import { askedBy } from './figureData.ts';
import { find, lessons, library } from './library.ts';
import { startOf } from './presets.ts';

/** A card where it stands. */
export interface Placed {
  /** From the root of the site. */
  readonly path: string;
  readonly alt: string;
}

const looks = looksIn('light');
const allLooks = { ...looks, marks: `${looks.marks}\n${cardLooks}` };

function shown(preset: Preset): Pick<Shown, 'picture' | 'window'> {
  const { definition, scenario, data } = askedBy(preset);
  const recording = wholeRun(definition, scenario, data);
  return {
    picture: draw(definition, recording, restOf(definition, recording), 'narrow', scenario),
    window: atBuild[preset.figure].card,
  };
}

/** What a figure is called beside its question. */
export const figureKind = 'A figure to play with';

/** The first preset of a lesson’s figures stands for it. */
const ofLesson = (lesson: (typeof lessons)[number], place: number): Card =>
  figureCard({
    title: lesson.data.title,
    kind: `Lesson ${place + 1} of ${lessons.length}`,
    ...shown(find('scenarios', shownPresets(lesson.body ?? '')[0] ?? '', lesson.id)),
  });

export const homeQuestion = 'Can you really train beyond failure?';

/** Every card of the site by its name: the address of its page, without the slashes round it. */
const makers: ReadonlyMap<string, () => Card> = new Map<string, () => Card>([
  [
    'home',
    () =>
      figureCard({
        title: homeQuestion,
        kind: 'Every claim tied to its study',
        ...shown(find('scenarios', 'set-drop', 'the card of the home page')),
      }),
  ],
  ...lessons.map((lesson, place) => [`lessons/${lesson.id}`, () => ofLesson(lesson, place)] as const),
  ...[...library.claims.values()].map((claim) => [`claims/${claim.id}`, () => claimCard(claim)] as const),
  ...[...library.studies.values()].map(
    (study) => [`references/${study.id}`, () => studyCard(study)] as const,
  ),
  ...Object.values(figures).map(
    ({ id, question }) =>
      [
        `figures/${id}`,
        () => figureCard({ title: question, kind: figureKind, ...shown(startOf(id)) }),
      ] as const,
  ),
  ...[...library.scenarios.values()].map(
    (preset) =>
      [
        `figures/${preset.figure}/${preset.id}`,
        () =>
          figureCard({
            title: figures[preset.figure].question,
            under: preset.title,
            kind: figureKind,
            ...shown(preset),
          }),
      ] as const,
  ),
]);

export const cardNames: readonly string[] = [...makers.keys()];

interface Made extends Placed {
  readonly hash: string;
  readonly svg: string;
}

const made = new Map<string, Made>();

function make(name: string): Made {
  const before = made.get(name);
  if (before !== undefined) return before;
  const card = makers.get(name)?.();
  if (card === undefined) throw new Error(`there is no card ${name}; add a row in components/cards.ts`);
  const svg = cardSvg(card, allLooks);
  const hash = cardHash(svg);
  const one = { svg, hash, alt: card.alt, path: cardPath(name, hash) };
  made.set(name, one);
  return one;
}

/** @throws Error where no card has that name */
export const cardOf = (name: string): Placed => make(name);

const drawn = new Map<string, Promise<Buffer>>();

/** The picture itself. All are begun when the first is asked for, so that they are drawn side by side. */
export function cardPng(name: string): Promise<Buffer> {
  if (drawn.size === 0)
    for (const each of cardNames) {
      const { hash, svg } = make(each);
      drawn.set(each, storedPng(hash, svg));
    }
  return drawn.get(name)!;
}
