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

/** Ways to be smaller, the least first. */
type Thrifts = readonly [Thrift, ...Thrift[]];

/** What to do without, the least first: the font of text, then the figures of a lesson, from its last. */
export const thrifts = (figures: readonly FigureId[], isLesson: boolean): Thrifts => [
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
 * Makes a file with as much as it has room for. One that has no room for anything is as small as it can be, and too large all the
 * same: content that grows must not stop a build.
 *
 * @param make makes it without some of it
 */
export async function smallEnough(
  [thrift, next, ...others]: Thrifts,
  make: (thrift: Thrift) => Promise<string>,
): Promise<Made> {
  const html = await make(thrift);
  const bytes = Buffer.byteLength(html);
  return bytes <= maxBytes || next === undefined
    ? { ...thrift, html, bytes }
    : smallEnough([next, ...others], make);
}

/** What a file does without, in words; nothing where it has all. */
export const withoutWords = ({ withoutTextFont, drawn }: Thrift): string | undefined =>
  withoutTextFont
    ? ['without the font of text', ...drawn.map((id) => `with ${id} as a drawing`)].join(', ')
    : undefined;
