/** What a page has that a slide can be made of, with the element that it stands in. */
export type Part<E> = { readonly element: E; readonly title: string } & (
  | { readonly kind: 'title' | 'end'; readonly words: string }
  | { readonly kind: 'section' | 'step' }
  | { readonly kind: 'claim'; readonly verdict: string }
  | {
      readonly kind: 'question';
      /** What a room may choose from; nothing where it is asked for a number or in the open. */
      readonly choices: readonly string[];
      /** Which of them is right. */
      readonly right?: string | undefined;
      /** What to call out, where it is no choice. */
      readonly hint: string;
      /** The figure that waits for the guess. */
      readonly settles?: E | undefined;
    }
  | {
      readonly kind: 'figure';
      /** What it says at each moment of its story. */
      readonly captions: readonly string[];
      /** Whether it waits at its start for a guess about its end. */
      readonly waits: boolean;
      /** Whether it has further panels, below those that one works. */
      readonly more: boolean;
    }
);

/** What a slide shows of its part. */
export type Shows = 'all' | 'answer' | 'start' | 'rest' | number;

export interface Slide<E> {
  readonly part: Part<E>;
  /** A number is a moment of a figure’s story, from 0. */
  readonly shows: Shows;
}

type FigurePart<E> = Part<E> & { readonly kind: 'figure' };

/** The moments of its story, then its further panels. */
const momentsOf = <E>(part: FigurePart<E>): Slide<E>[] => [
  ...(part.captions.length === 0
    ? [{ part, shows: 'all' } as const]
    : part.captions.map((_, moment) => ({ part, shows: moment }))),
  ...(part.more ? [{ part, shows: 'rest' } as const] : []),
];

/**
 * The slides of a page, in its order. A question is followed by its answer; a figure goes through the moments of its story.
 * One that waits for a guess shows its start where it stands, and its story after the answer.
 */
export function slidesOf<E>(parts: readonly Part<E>[]): Slide<E>[] {
  const settled = new Set(parts.flatMap((part) => (part.kind === 'question' ? [part.settles] : [])));
  const waiting = parts.filter(
    (part): part is FigurePart<E> => part.kind === 'figure' && part.waits && settled.has(part.element),
  );
  const told = new Set<E>();
  const ofFigure = (part: FigurePart<E>): Slide<E>[] => {
    if (told.has(part.element)) return [];
    return waiting.includes(part) ? [{ part, shows: 'start' }] : momentsOf(part);
  };
  const settledBy = (settles: E | undefined): Slide<E>[] => {
    const figure = waiting.find(({ element }) => element === settles && !told.has(element));
    if (figure === undefined) return [];
    told.add(figure.element);
    return momentsOf(figure);
  };
  return parts.flatMap((part): Slide<E>[] => {
    if (part.kind === 'figure') return ofFigure(part);
    if (part.kind !== 'question') return [{ part, shows: 'all' }];
    return [{ part, shows: 'all' }, { part, shows: 'answer' }, ...settledBy(part.settles)];
  });
}

/** What a slide is called, for those who hear it. */
export function nameOf<E>({ part, shows }: Slide<E>): string {
  if (shows === 'answer') return `Answer: ${part.title}`;
  if (part.kind === 'question') return `Ask the room: ${part.title}`;
  if (part.kind === 'figure' && typeof shows === 'number') return `${part.title} ${part.captions[shows]}`;
  return shows === 'rest' ? `${part.title} The rest of the picture.` : part.title;
}
