import { alike } from './alike.ts';
import { stemsOf } from './fold.ts';

/** A piece of an excerpt. */
export interface Span {
  readonly text: string;
  /** Whether it is one of the words that were found. */
  readonly found: boolean;
}

/** Two lines on a phone, in characters. */
const longest = 110;
/** As far back a sentence may have begun for the excerpt to begin with it. */
const farthestStart = 50;
const written = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

interface Word {
  readonly at: number;
  readonly end: number;
  readonly stems: readonly string[];
}

/** Words come again and again, and each is folded once. */
const known = new Map<string, readonly string[]>();
function stemsOfWord(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stems = stemsOf(word).flatMap(alike);
  known.set(word, stems);
  return stems;
}

const isFound = (stems: readonly string[], found: ReadonlySet<string>) =>
  stems.some((stem) => found.has(stem));

/** How many different ones of the words that were found stand in a stretch of text that begins at a word. */
function worth(hits: readonly Word[], first: number): number {
  const from = hits[first]?.at ?? 0;
  const near = hits.filter(({ at }, index) => index >= first && at < from + longest - farthestStart);
  return new Set(near.flatMap(({ stems }) => stems)).size;
}

/** Where an excerpt round a place begins: at the sentence, if that is near, or else a few words before. */
function startBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - farthestStart), at);
  if (at <= farthestStart) return 0;
  const sentence = Math.max(...['. ', '? ', '! ', ': '].map((end) => before.lastIndexOf(end)));
  if (sentence >= 0) return at - before.length + sentence + 2;
  const space = before.indexOf(' ', farthestStart / 2);
  return at - before.length + (space < 0 ? 0 : space + 1);
}

/** A line or two of a text round the words that were found, which are marked. */
export function excerptOf(text: string, found: ReadonlySet<string>): readonly Span[] {
  const hits = [...text.matchAll(written)]
    .map(({ 0: word, index }): Word => ({ at: index, end: index + word.length, stems: stemsOfWord(word) }))
    .filter(({ stems }) => isFound(stems, found));
  const values = hits.map((_, index) => worth(hits, index));
  const best = hits[values.indexOf(Math.max(...values))];
  // What stands at the end of a text has more words before it.
  const latest = text.length - longest;
  const from = best === undefined ? 0 : startBefore(text, Math.min(best.at, latest + farthestStart));
  const room = text.slice(from, from + longest);
  const to = from + (from + room.length < text.length ? Math.max(room.lastIndexOf(' '), 1) : room.length);
  const spans: Span[] = [{ text: from > 0 ? '… ' : '', found: false }];
  let at = from;
  for (const { at: start, end } of hits.filter((hit) => hit.at >= from && hit.end <= to)) {
    spans.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  spans.push({ text: `${text.slice(at, to)}${to < text.length ? ' …' : ''}`, found: false });
  return spans.filter(({ text: words }) => words !== '');
}

/** How many of the words that were found a text has. */
export const countFound = (text: string, found: ReadonlySet<string>): number =>
  new Set([...text.matchAll(written)].flatMap(([word]) => stemsOfWord(word).filter((own) => found.has(own))))
    .size;
