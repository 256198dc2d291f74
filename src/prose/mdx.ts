import { mdxToMdast } from 'satteri';

/** An attribute of a component, as the parser gives it. */
export interface MdxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  readonly value?: unknown;
}

/** A node of the syntax tree: what is read here of all its kinds. */
export interface MdxNode {
  readonly type: string;
  readonly position?: {
    readonly start: { readonly line: number; readonly offset: number };
    readonly end: { readonly line: number; readonly offset: number };
  };
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  readonly ordered?: boolean;
  readonly checked?: boolean | null;
}

/** A node with its place: where its source stands, and in what. */
export interface PlacedNode {
  readonly node: MdxNode;
  readonly parent: PlacedNode | undefined;
  /** 1-based lines in the file. */
  readonly line: number;
  readonly lastLine: number;
  readonly source: string;
}

/** A node is entered, then all that stands in it, then it is left. */
export interface TreeStep {
  readonly placed: PlacedNode;
  readonly enters: boolean;
}

export interface Mistake {
  readonly line: number;
  readonly message: string;
}

export interface Tree {
  readonly steps: readonly TreeStep[];
  /** Why there is no tree. */
  readonly mistake?: Mistake;
}

/** Three times the longest lesson. */
const longest = 40_000;
/** The parser descends by recursion into code, and ends the whole process where that goes thousands deep. */
const deepest = 50;
/** What stands in what: pages are rendered by recursion, which ends thousands deep. */
const deepestNode = 40;
/**
 * Six times as many as any lesson has. The parser sets them as in print, in time and memory that grow with the square of
 * their number: forty thousand end the whole process.
 */
const mostMarks = 1_500;
const mark = /['"]|\.{3}|--/g;

function tooManyMarks(text: string): Mistake | undefined {
  let count = 0;
  for (const { index } of text.matchAll(mark))
    if (++count > mostMarks)
      return {
        line: text.slice(0, index).split('\n').length,
        message: `more than ${mostMarks} quotation marks and dashes stand before this; take some out`,
      };
  return undefined;
}

function tooMuch(text: string): Mistake | undefined {
  if (text.length > longest)
    return {
      line: 1,
      message: `has ${text.length} characters, more than ${longest}; make two lessons of it`,
    };
  let depth = 0;
  let line = 1;
  for (const character of text) {
    if (character === '\n') line++;
    else if ('([{<'.includes(character)) depth++;
    else if (')]}>'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > deepest)
      return { line, message: `more than ${deepest} brackets stand open here; close each where it ends` };
  }
  return tooManyMarks(text);
}

/** What an author does about it, by what the parser says. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/^Unexpected character `!`/, 'a lesson holds no comments; take it out'],
  [/`<\/?[a-z]/, 'a lesson holds no HTML; write it in Markdown'],
  [
    /closing tag|closing slash|before the end|open tag/,
    'open and close each component in one paragraph, or on lines of their own',
  ],
  [/expression|brace|oxc/, 'a lesson runs no code; write \\{ where the character is meant'],
  [/./, 'write a link as [words](https://…), and \\< where the character is meant'],
];

/** “5:45: Unexpected character … (note: …) (mdx-jsx:unexpected-character)” */
function mistakeOf(said: string): Mistake {
  const [, line = '1', what = said] = /^(\d+):\d+(?:-\d+:\d+)?: ([^\n]*)/.exec(said) ?? [];
  const words = what.replace(/ \((?:note: |mdx).*$/, '');
  const remedy = remedies.find(([pattern]) => pattern.test(words))?.[1];
  return { line: Number(line), message: `not valid MDX: ${words}; ${remedy}` };
}

/** A step on the way through a tree, and in how many nodes its own stands. */
interface DeepStep extends TreeStep {
  readonly depth: number;
}

function stepsOf(root: MdxNode, text: string): Tree {
  const steps: TreeStep[] = [];
  const toGo: DeepStep[] = [];
  const place = (node: MdxNode, parent: PlacedNode | undefined): PlacedNode => {
    const { start, end } = node.position ?? {};
    return {
      node,
      parent,
      line: start?.line ?? parent?.line ?? 1,
      lastLine: end?.line ?? parent?.lastLine ?? 1,
      source: text.slice(start?.offset ?? 0, end?.offset ?? 0),
    };
  };
  const add = (placed: PlacedNode, depth: number) => {
    toGo.push({ placed, enters: false, depth }, { placed, enters: true, depth });
  };
  add(place(root, undefined), 0);
  for (let step = toGo.pop(); step !== undefined; step = toGo.pop()) {
    const { placed, enters, depth } = step;
    if (depth > deepestNode)
      return {
        steps: [],
        mistake: {
          line: placed.line,
          message: `more than ${deepestNode} quotations, lists or components stand in each other here; write it flatter`,
        },
      };
    steps.push({ placed, enters });
    if (enters)
      for (const child of (placed.node.children ?? []).toReversed()) add(place(child, placed), depth + 1);
  }
  return { steps };
}

/**
 * The syntax tree of a lesson’s text, in the order of its source: by the parser that the build uses, with what the
 * build asks of it. A text that it cannot read has none, and says why.
 */
export function treeOf(body: string): Tree {
  const mistake = tooMuch(body);
  if (mistake !== undefined) return { steps: [], mistake };
  try {
    const root = mdxToMdast(body, { features: { gfm: true, smartPunctuation: true } });
    return stepsOf(root as MdxNode, body);
  } catch (error) {
    return { steps: [], mistake: mistakeOf(String((error as Error).message)) };
  }
}
