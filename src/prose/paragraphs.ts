import { componentOf } from './components.ts';
import type { PlacedNode, TreeStep } from './mdx.ts';
import { type PlainText, type PlainTextBuilder, plainTextBuilder } from './plainText.ts';
import { type ComponentTag, tagOf } from './tags.ts';

/** A component in a paragraph, and where in its words it begins. */
export interface PlacedTag extends ComponentTag {
  readonly at: number;
}

/** A paragraph of a lesson: its words, its components, and the heading that it stands under. */
export interface Paragraph extends PlainText {
  readonly isHeading: boolean;
  readonly tags: readonly PlacedTag[];
  /** The nearest heading above; undefined before the first. */
  readonly under: Paragraph | undefined;
  /** Its words without what a component prints: what an anchor is made of. */
  readonly plain: string;
}

interface Open extends PlainTextBuilder {
  readonly isHeading: boolean;
  readonly tags: PlacedTag[];
  readonly under: Open | undefined;
  plain: string;
  readonly inside: PlacedNode | undefined;
  /** Its words stand in no paragraph of their own: MDX takes that away where a line holds components only. */
  readonly loose: boolean;
  lastLine: number;
}

/** Blocks that hold words, and each of them is a paragraph. */
const blocks = new Set(['paragraph', 'heading', 'tableRow', 'code']);
/** What stands between blocks, or holds them. */
const noWords = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
  'mdxjsEsm',
  'mdxFlowExpression',
]);
const printed = new Set(['text', 'inlineCode', 'code']);

const isElement = ({ node }: PlacedNode) =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** Whether something without a paragraph round it is one of the words of a line. */
const isWords = (placed: PlacedNode) =>
  placed.node.type === 'mdxJsxFlowElement'
    ? componentOf(placed.node.name)?.among === true
    : !noWords.has(placed.node.type);

/** What a node adds to the words of its paragraph. */
function addWords(to: Open, { node, line }: PlacedNode): void {
  if (node.type === 'break' || node.type === 'tableCell') to.add(' ', line);
  if (node.type === 'image') to.add(node.alt ?? '', line);
  if (node.value === undefined || !printed.has(node.type)) return;
  // The first line of a block of code is its fence.
  to.add(node.value, node.type === 'code' ? line + 1 : line);
  to.plain += node.value;
}

/** The paragraphs of a lesson, in order. What no empty line parts from words belongs to them. */
export function paragraphsOf(steps: readonly TreeStep[]): Paragraph[] {
  const paragraphs: Open[] = [];
  const homes = new Map<PlacedNode, Open>();
  let under: Open | undefined;

  const joined = (placed: PlacedNode, loose: boolean): Open | undefined => {
    const last = paragraphs.at(-1);
    const near = last !== undefined && last.inside === placed.parent && placed.line - last.lastLine <= 1;
    const words = placed.node.type !== 'heading' && last?.isHeading === false;
    return near && words && (loose || last.loose) ? last : undefined;
  };
  const open = (placed: PlacedNode, loose: boolean): Open => {
    const isHeading = placed.node.type === 'heading';
    const made = Object.assign(plainTextBuilder(), {
      isHeading,
      tags: [],
      under,
      plain: '',
      inside: placed.parent,
      loose,
      lastLine: placed.lastLine,
    }) as Open;
    paragraphs.push(made);
    if (isHeading) under = made;
    return made;
  };
  const homeOf = (placed: PlacedNode): Open | undefined => {
    const around = placed.parent === undefined ? undefined : homes.get(placed.parent);
    const block = blocks.has(placed.node.type);
    if (around !== undefined || !(block || isWords(placed))) return around;
    const home = joined(placed, !block) ?? open(placed, !block);
    home.lastLine = placed.lastLine;
    return home;
  };

  for (const { placed, enters } of steps) {
    const home = enters ? homeOf(placed) : homes.get(placed);
    if (home === undefined) continue;
    // A component parts the words before it from those after it.
    if (isElement(placed)) home.add(' ', enters ? placed.line : placed.lastLine);
    if (!enters) continue;
    homes.set(placed, home);
    addWords(home, placed);
    const tag = tagOf(placed);
    if (tag !== undefined) home.tags.push({ ...tag, at: home.text.length });
  }
  return paragraphs;
}
