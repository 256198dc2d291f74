import { amountText, type Prediction } from '../guesses/prediction.ts';
import type { Part } from './slides.ts';

type PagePart = Part<HTMLElement>;

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const ownWords = (element: Element, without: string): string => {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return wordsOf(copy);
};

/** The captions of a story, from its strip of stills: the page has them for where no script runs. */
function captionsOf(figure: HTMLElement): string[] {
  const strip = document.createElement('template');
  strip.innerHTML = figure.querySelector('noscript[data-story-strip]')?.textContent ?? '';
  return [...strip.content.querySelectorAll('li p')].map(wordsOf);
}

const waitingFigure = (preset: string | undefined): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(`figure[data-preset="${preset}"][data-guess]`) ?? undefined;

/** The note beside a claim, which its mark opens. */
const noteOf = ({ nextElementSibling: mark }: HTMLElement) =>
  mark instanceof HTMLElement ? document.getElementById(mark.dataset.note ?? '') : null;

function questionOf(element: HTMLElement): PagePart {
  const summary = element.querySelector('summary');
  const title = summary === null ? '' : ownWords(summary, '.ask, .hint');
  const text = element.dataset.prediction;
  const prediction: Prediction | undefined = text === undefined ? undefined : JSON.parse(text);
  return {
    kind: 'question',
    element,
    title,
    choices: prediction?.kind === 'choices' ? prediction.choices : [],
    right: prediction?.kind === 'choices' ? prediction.answer : undefined,
    hint:
      prediction?.kind === 'amount'
        ? `A number between ${amountText(prediction, prediction.from)} and ${amountText(prediction, prediction.to)}`
        : '',
    settles: waitingFigure(prediction?.run?.preset),
  };
}

const readers: readonly (readonly [selector: string, read: (element: HTMLElement) => PagePart])[] = [
  [
    'h1',
    (element) => ({
      kind: 'title',
      element,
      title: wordsOf(element),
      words: wordsOf(document.querySelector('.answer-line, figure > .visually-hidden')),
    }),
  ],
  ['.lesson > h2, .check > h2', (element) => ({ kind: 'section', element, title: wordsOf(element) })],
  [
    'figure[data-figure]',
    (element) => ({
      kind: 'figure',
      element,
      // On its own page, the heading asks its question.
      title: wordsOf(
        element.querySelector(':scope > .figure-question') ?? document.querySelector('.figure-page h1'),
      ),
      captions: captionsOf(element),
      waits: element.dataset.guess !== undefined,
      more: element.querySelector('.stage-rest svg') !== null,
    }),
  ],
  [
    '.claim',
    (element) => ({
      kind: 'claim',
      element,
      title: wordsOf(element),
      verdict: [...(noteOf(element)?.querySelector('.verdict')?.children ?? [])].map(wordsOf).join(', '),
    }),
  ],
  ['.prediction, .check > .predict', questionOf],
  [
    '[data-step]',
    (element) => ({ kind: 'step', element, title: wordsOf(element.querySelector('.step-title')) }),
  ],
];

const all = readers.map(([selector]) => selector).join(', ');

/** What there is to show in a page about a lesson or a figure, in its order; nothing on any other page. */
export function partsOf(): PagePart[] {
  const page = document.querySelector<HTMLElement>('.lesson, .figure-page');
  if (page === null) return [];
  const parts = [...page.querySelectorAll<HTMLElement>(all)]
    .filter((element) => element.closest('.answer') === null)
    .flatMap((element) => readers.find(([selector]) => element.matches(selector))?.[1](element) ?? []);
  const { host, pathname } = window.location;
  return [
    ...parts,
    { kind: 'end', element: page, title: 'Read on, and play with it', words: `${host}${pathname}` },
  ];
}
