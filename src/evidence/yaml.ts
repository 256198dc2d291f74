import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { unixLines } from './lines.ts';
import type { Problem, SourceFile } from './problem.ts';

/** The data of a YAML text, with the way back from a field to its line; or why there is none. */
export interface Yaml {
  readonly path: string;
  readonly raw: unknown;
  readonly problem?: Problem;
  /** The line of a field; of its nearest parent, where it is missing. */
  lineOf(field: readonly PropertyKey[]): number;
}

/** Far above the longest record. */
const longest = 50_000;
/** Lists in lists: the parser descends by recursion, and takes the square of their depth in time. */
const deepest = 50;

/** The line on which lists and fields stand too deep in each other. */
function lineNestedTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const character of line)
      if (character === '[' || character === '{') depth++;
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest || /^[ \t]*(?:[-?:][ \t]+){5}/.test(line)) return index + 1;
  }
  return undefined;
}

function lineFinder(document: Document, lineAt: (offset: number) => number) {
  return (field: readonly PropertyKey[]): number => {
    for (let depth = field.length; depth > 0; depth--) {
      const parent = document.getIn(field.slice(0, depth - 1), true) ?? document.contents;
      const key = field[depth - 1];
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
      const node = (pair?.key ?? document.getIn(field.slice(0, depth), true)) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return lineAt(0);
  };
}

/** What one wants to know several lines of, one after the other. */
let last: { readonly text: string; readonly find: ReturnType<typeof lineFinder> } | undefined;

/**
 * Finds lines of a text that could be read. Few are asked for, and the tree of a text takes many times the room of its data: so it
 * is made again for the first of them.
 */
function lineFinderOf(text: string): ReturnType<typeof lineFinder> {
  if (last?.text !== text) {
    const lines = new LineCounter();
    const { document } = parsed(text, lines);
    last = { text, find: lineFinder(document, (offset) => lines.linePos(offset).line || 1) };
  }
  return last.find;
}

/** The second key of a name. The parser would hold each key against all before it, which takes the square of their number. */
function keyTwice({ items }: YAMLMap): Scalar | undefined {
  const names = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (names.has(name)) return key;
    names.add(name);
  }
  return undefined;
}

/** What a record may not use of YAML: text that stands for other text, and names of types. */
function notPlain(document: Document): { at: number; message: string } | undefined {
  let found: { at: number; message: string } | undefined;
  const refuse = (node: { range?: readonly number[] | null | undefined }, message: string) => {
    found = { at: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(document, (_, node) => {
    if (isMap(node)) {
      const twice = keyTwice(node);
      if (twice !== undefined) return refuse(twice, `the field ${twice.value} stands here twice; keep one`);
    }
    if (isAlias(node)) return refuse(node, `*${node.source} stands for text elsewhere; write the text here`);
    if (!isNode(node)) return undefined;
    if (node.anchor !== undefined) return refuse(node, `&${node.anchor} names text for reuse; take it out`);
    return node.tag === undefined ? undefined : refuse(node, `the type ${node.tag} is not read; take it out`);
  });
  return found;
}

const quoted = 'put the text in quotes, as “title: "Effort: a definition"”';
/** What authors stumble over, by the code of the parser, whose words are about its own grammar. */
const inWords: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `a colon and a space stand in text without quotes here; ${quoted}`,
  BAD_SCALAR_START: `text without quotes cannot begin with this sign; ${quoted}`,
};

function parsed(text: string, lines: LineCounter): { document: Document; at?: number; message?: string } {
  const document = parseDocument(text, {
    lineCounter: lines,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [broken] = document.errors;
  if (broken === undefined) return { document, ...notPlain(document) };
  const what = inWords[broken.code] ?? `${broken.message.split('\n')[0]}; correct this line`;
  return { document, at: broken.pos[0], message: `not valid YAML: ${what}` };
}

/**
 * Reads YAML. Whatever is wrong becomes a problem with its line.
 *
 * @param above how many lines stand above the text in its file
 */
export function readYaml({ path, text: source }: SourceFile, above = 0): Yaml {
  const text = unixLines(source);
  const lines = new LineCounter();
  const lineAt = (offset: number) => above + (lines.linePos(offset).line || 1);
  const refused = (line: number, message: string): Yaml => ({
    path,
    raw: undefined,
    problem: { path, line, message },
    lineOf: () => line,
  });
  if (text.length > longest)
    return refused(above + 1, `has ${text.length} characters, more than ${longest}; shorten it`);
  const deep = lineNestedTooDeep(text);
  if (deep !== undefined)
    return refused(above + deep, 'lists and fields stand too deep in each other here; write them flatter');
  try {
    const { document, at, message } = parsed(text, lines);
    if (message !== undefined) return refused(lineAt(at ?? 0), message);
    return { path, raw: document.toJS(), lineOf: (field) => above + lineFinderOf(text)(field) };
  } catch (error) {
    return refused(above + 1, `not valid YAML: ${(error as Error).message}; write it plainer`);
  }
}
