import type { FigureId } from '../../figures/list.ts';

/** What is promised of a file, bytes on a disk. */
export const maxBytes = 350_000;

/** What a file does without. */
export interface Thrift {
  /** Its text stands in a font of the device. */
  readonly withoutTextFont: boolean;
  /** Kinds of figures that are drawings in it. */
  readonly drawn: readonly FigureId[];
}

/** What to do without, the least first: the font of text, then the figures of a lesson, from its last. */
export const thrifts = (figures: readonly FigureId[], isLesson: boolean): readonly Thrift[] => [
  { withoutTextFont: false, drawn: [] },
  { withoutTextFont: true, drawn: [] },
  ...(isLesson
    ? figures.map((_, index) => ({ withoutTextFont: true, drawn: figures.slice(figures.length - 1 - index) }))
    : []),
];

/** A file, and what it does without. */
export interface Made extends Thrift {
  readonly html: string;
  readonly bytes: number;
}

/**
 * Makes a file with as much as it has room for.
 *
 * @param make makes it without some of it
 * @throws Error that says how large it is without all that it can do without
 */
export async function smallEnough(
  file: string,
  choices: readonly Thrift[],
  make: (thrift: Thrift) => Promise<string>,
): Promise<Made> {
  let bytes = 0;
  for (const thrift of choices) {
    const html = await make(thrift);
    bytes = Buffer.byteLength(html);
    if (bytes <= maxBytes) return { ...thrift, html, bytes };
  }
  throw new Error(
    `${file} would have ${bytes} bytes, and a page as one file has ${maxBytes} at most. Make its text, its figures or their scripts smaller.`,
  );
}

/** What a file does without, in words; nothing where it has all. */
export const withoutWords = ({ withoutTextFont, drawn }: Thrift): string | undefined =>
  withoutTextFont
    ? ['without the font of text', ...drawn.map((id) => `with ${id} as a drawing`)].join(', ')
    : undefined;
