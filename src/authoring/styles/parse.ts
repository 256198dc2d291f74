import {
  type CssNode,
  type Declaration,
  type FunctionNode,
  generate,
  parse,
  type Rule,
  type Selector,
  type StyleSheet,
} from 'css-tree';
import {
  type CssValue,
  labelFamily,
  type Scheme,
  type StyleRule,
  type StyleSelector,
} from '../../view/plainStyles.ts';

/** The values of the tokens by name, as their style sheet writes them. */
export type Tokens = ReadonlyMap<string, string>;

/** @throws Error where the text is not CSS */
function sheet(css: string): StyleSheet {
  return parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: (error) => {
      throw error;
    },
  }) as StyleSheet;
}

/** Where a node begins and ends in the text that it was parsed from. */
function spanOf({ type, loc }: CssNode): readonly [start: number, end: number] {
  if (loc == null) throw new Error(`a ${type} was parsed without its place`);
  return [loc.start.offset, loc.end.offset];
}

const sourceOf = (css: string, node: CssNode) => css.slice(...spanOf(node)).trim();

const declarationsOf = ({ block }: Rule): Declaration[] =>
  block.children.toArray().map((node) => {
    if (node.type === 'Declaration') return node;
    throw new Error(`the styles of marks must be flat rules, for downloads carry them: ${generate(node)}`);
  });

/** The rules that hold everywhere: those for a medium, a theme or a hand on the picture have no place in a file. */
const rulesOf = (css: string): Rule[] =>
  sheet(css)
    .children.toArray()
    .filter((node): node is Rule => node.type === 'Rule');

export const tokensOf = (css: string): Tokens =>
  new Map(
    rulesOf(css)
      .flatMap(declarationsOf)
      .filter(({ property }) => property.startsWith('--'))
      .map((declaration) => [declaration.property.slice(2), sourceOf(css, declaration.value)]),
  );

/** Names whose value the page makes up at build, by what stands for them in a file of its own. */
const own: Readonly<Record<string, string>> = { label: `'${labelFamily}', sans-serif` };

/** A function of a value with what stands in its place. */
type Replacement = readonly [call: FunctionNode, text: string];

/** Puts the value for a name that a style sheet uses, and takes one side of each `light-dark()`. */
function plain(value: string, scheme: Scheme, tokens: Tokens): string {
  const named = (call: FunctionNode) => {
    const [first] = call.children.toArray();
    const name = first === undefined ? '' : generate(first).slice(2);
    const found = own[name] ?? tokens.get(name);
    if (found === undefined)
      throw new Error(`a mark is drawn with --${name}, which tokens.css does not have`);
    return found;
  };
  const side = (call: FunctionNode) => {
    const parts = call.children.toArray();
    const comma = parts.findIndex((node) => node.type === 'Operator' && node.value === ',');
    const spans = (scheme === 'light' ? parts.slice(0, comma) : parts.slice(comma + 1)).map(spanOf);
    return value.slice(spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0);
  };
  const stands: ReadonlyMap<string, (call: FunctionNode) => string> = new Map([
    ['var', named],
    ['light-dark', side],
  ]);
  const replacements = (node: CssNode): Replacement[] => {
    const stand = node.type === 'Function' ? stands.get(node.name) : undefined;
    if (node.type === 'Function' && stand !== undefined) return [[node, plain(stand(node), scheme, tokens)]];
    return 'children' in node && node.children !== null ? node.children.toArray().flatMap(replacements) : [];
  };
  return replacements(parse(value, { context: 'value', positions: true })).reduceRight(
    (text, [call, instead]) => {
      const [start, end] = spanOf(call);
      return text.slice(0, start) + instead + text.slice(end);
    },
    value,
  );
}

function resolved(value: string, tokens: Tokens): CssValue {
  const [light, dark] = [plain(value, 'light', tokens), plain(value, 'dark', tokens)];
  return light === dark ? light : { light, dark };
}

/** What a picture has of a page: its root, its groups, links, words and shapes, and marks by their style. */
const elements = ['svg', 'g', 'a', 'text', 'path'];
const mark = 'm-';
/** Round the pictures of a page; a file has nothing round its picture. */
const round = ['figure', 'still'];

const isCarried = (node: CssNode) =>
  node.type === 'Combinator'
    ? node.name === ' '
    : node.type === 'TypeSelector'
      ? elements.includes(node.name)
      : node.type === 'ClassSelector' && node.name.startsWith(mark);

const isPseudo = ({ type }: CssNode) => type === 'PseudoClassSelector' || type === 'PseudoElementSelector';
const isOfMarks = (node: CssNode) =>
  (node.type === 'ClassSelector' && node.name.startsWith(mark)) ||
  (node.type === 'TypeSelector' && ['svg', 'text'].includes(node.name));

/** A selector of the page as it reads inside a picture; nothing where it is not about marks or waits for a pointer. */
function inside(selector: Selector): StyleSelector[] {
  const parts = selector.children.toArray();
  if (parts.some(isPseudo) || !parts.some(isOfMarks)) return [];
  const [first] = parts;
  const rest = first?.type === 'ClassSelector' && round.includes(first.name) ? parts.slice(2) : parts;
  if (!rest.every(isCarried))
    throw new Error(
      `the look “${generate(selector)}” cannot be carried by a download: write svg, text, a or .m-<style>`,
    );
  return [
    {
      text: rest.map((part) => generate(part)).join(''),
      styles: rest.flatMap((part) => (part.type === 'ClassSelector' ? [part.name.slice(mark.length)] : [])),
    },
  ];
}

const selectorsOf = ({ prelude }: Rule): Selector[] =>
  prelude.type === 'SelectorList' ? (prelude.children.toArray() as Selector[]) : [];

/**
 * The styles of marks in a style sheet, as a picture that stands alone can carry them.
 *
 * @throws Error where it could not
 */
export const styleRulesOf = (css: string, tokens: Tokens): StyleRule[] =>
  rulesOf(css).flatMap((rule) => {
    const selectors = selectorsOf(rule).flatMap(inside);
    const declarations = declarationsOf(rule).map(
      (declaration) => [declaration.property, resolved(sourceOf(css, declaration.value), tokens)] as const,
    );
    return selectors.length === 0 ? [] : [{ selectors, declarations }];
  });

/** The colours among the tokens, which have a reading on a light and on a dark background. */
export const coloursOf = (tokens: Tokens): Record<string, CssValue> =>
  Object.fromEntries(
    [...tokens]
      .filter(([, value]) => value.startsWith('light-dark('))
      .map(([name, value]) => [name, resolved(value, tokens)]),
  );
