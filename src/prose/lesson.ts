import Slugger from 'github-slugger';
import { findInvisible } from '../typography/oneLine.ts';
import { componentOf } from './components.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { refusedMarkup } from './markup.ts';
import { type Mistake, type PlacedNode, treeOf } from './mdx.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type PlainText, plainTextBuilder } from './plainText.ts';
import { type ComponentTag, tagOf } from './tags.ts';

/** A lesson, read once: everything that the rules and the pages ask of its text. */
export interface LessonText {
  /** Why it could not be read. All else is empty then. */
  readonly mistake: Mistake | undefined;
  /** Its nodes, in order. */
  readonly nodes: readonly PlacedNode[];
  /** What may not stand in it. */
  readonly refused: readonly Mistake[];
  readonly tags: readonly ComponentTag[];
  readonly paragraphs: readonly Paragraph[];
  /** Words that stand in no paragraph, but are printed or shown all the same. */
  readonly beside: readonly PlainText[];
  /** Where a link may lead on the page itself: the words of each heading, by its anchor. */
  readonly places: ReadonlyMap<string, string>;
  /** Links and images. An address without words is refused already. */
  readonly links: readonly PlacedNode[];
}

/** Where the value of an attribute begins. */
function lineOfAttribute({ line, source }: PlacedNode, name: string): number {
  const before = source.slice(0, Math.max(0, source.indexOf(`${name}=`)));
  return line + before.split('\n').length - 1;
}

/** The questions of a component, the titles of links, and the numbers before the items of a list. */
function besideOf(placed: PlacedNode): PlainText[] {
  const { node, line, source, parent } = placed;
  const plainText = (words: string, at: number): PlainText[] => {
    const builder = plainTextBuilder();
    builder.add(words, at);
    return [builder];
  };
  if (node.type === 'listItem' && parent?.node.ordered === true)
    return plainText(/^\s*\d+[.)]?/.exec(source)?.[0].trim() ?? '', line);
  if (node.type === 'link' || node.type === 'image') return node.title ? plainText(node.title, line) : [];
  const { attributes = {} } = tagOf(placed) ?? {};
  return (componentOf(node.name)?.prints ?? []).flatMap((name) => {
    const words = attributes[name];
    return words === undefined ? [] : plainText(words, lineOfAttribute(placed, name));
  });
}

/** Characters that no reader sees, as they stand in the file and as an entity spells them. */
function unseen(text: string, words: readonly PlainText[]): Mistake[] {
  const mistake = (name: string, line: number): Mistake => ({
    line,
    message: `has the character ${name}, which no reader sees; take it out`,
  });
  const typed = findInvisible(text, true);
  if (typed !== undefined) return [mistake(typed.name, text.slice(0, typed.at).split('\n').length)];
  return words.flatMap((spoken) => {
    const found = findInvisible(spoken.text, true);
    return found === undefined ? [] : [mistake(found.name, spoken.lineAt(found.at))];
  });
}

function read(text: string): LessonText {
  const { body: whole } = splitFrontMatter(text);
  // Those who have a lesson as an entry of a collection have it without the spaces at its end, and are to read the same.
  const body = whole.trimEnd();
  const { steps, mistake } = treeOf(body);
  const places = steps.flatMap(({ placed, enters }) => (enters ? [placed] : []));
  const paragraphs = paragraphsOf(steps);
  const beside = places.flatMap(besideOf);
  // Anchors are made as the build makes them: one of each, with a number where a heading comes twice.
  const slugger = new Slugger();
  return {
    mistake,
    nodes: places,
    refused: [...refusedMarkup(places), ...unseen(whole, [...paragraphs, ...beside])],
    tags: places.flatMap((placed) => tagOf(placed) ?? []),
    paragraphs,
    beside,
    places: new Map(
      paragraphs.flatMap(({ isHeading, plain }) => (isHeading ? [[slugger.slug(plain), plain]] : [])),
    ),
    links: places.filter(
      ({ node: { type }, source }) => /^!?\[/.test(source) && /^(?:link|image)$/.test(type),
    ),
  };
}

const known = new Map<string, LessonText>();
/** More lessons than a site has. What is checked again and again, while an author writes, is forgotten. */
const maxKnown = 500;

/** A lesson by its text, with the fields at the top or without them. Each text is parsed once. */
export function lessonOf(text: string): LessonText {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= maxKnown) known.clear();
  const lesson = read(text);
  known.set(text, lesson);
  return lesson;
}
