import { addressProblem } from './addresses.ts';
import { attributesOf, type Component, componentOf, components, missing } from './components.ts';
import type { MdxNode, Mistake, PlacedNode } from './mdx.ts';

type Refusal = (placed: PlacedNode) => string | undefined;

const code = 'is code, and a lesson runs none; take it out, or write \\{ where the character is meant';
const footnote = 'a lesson has no footnotes; say it in the text, or cite with <Cite study="…" />';
const reference = 'a link must name its address where it stands; write [words](https://…)';

function attributeProblem(name: string, component: Component, { attributes = [] }: MdxNode) {
  const known = attributesOf(component);
  const names = attributes.map((attribute) => attribute.name);
  return attributes.flatMap(({ type, name: given = '', value }, index) => {
    if (type !== 'mdxJsxAttribute') return `{…} in <${name}> ${code}`;
    if (!known.includes(given))
      return `<${name}> has no attribute ${given}; ${known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none'}`;
    if (names.indexOf(given) < index) return `${given} stands twice in <${name}>; keep one`;
    return typeof value === 'string' ? [] : missing(name, given);
  })[0];
}

const element: Refusal = ({ node }) => {
  const { name } = node;
  if (name === null || name === undefined) return `<> ${code}`;
  const component = componentOf(name);
  if (component === undefined)
    return /^[A-Z]/.test(name)
      ? `there is no component <${name}>; use ${Object.keys(components).join(', ')}`
      : `<${name}> is HTML, and a lesson holds none; write it in Markdown, or \\< where the character is meant`;
  if (!component.holds && (node.children ?? []).length > 0)
    return `<${name}> holds no words; write <${name} … />, and the words after it`;
  return attributeProblem(name, component, node);
};

const fine: Refusal = () => undefined;

/** What may stand in a lesson, by type of node: each says what is wrong with its own, or nothing. What is not here may not. */
const rules: Readonly<Record<string, Refusal>> = {
  root: fine,
  paragraph: fine,
  heading: fine,
  text: fine,
  emphasis: fine,
  strong: fine,
  delete: fine,
  break: fine,
  thematicBreak: fine,
  blockquote: fine,
  list: fine,
  listItem: ({ node }) =>
    typeof node.checked === 'boolean' ? 'a lesson has no boxes to tick; write a plain list' : undefined,
  table: fine,
  tableRow: fine,
  tableCell: fine,
  code: fine,
  inlineCode: fine,
  image: ({ node }) => addressProblem(node.url ?? '', 'image'),
  link: ({ node: { url = '' }, source }) =>
    source.startsWith('[')
      ? addressProblem(url, 'link')
      : `${url} stands without words; write [words](https://…)`,
  mdxJsxTextElement: element,
  mdxJsxFlowElement: element,
  mdxjsEsm: () =>
    'a line that begins with import or export is code, and a lesson runs none; take it out, or begin with another word',
  mdxTextExpression: () => `{…} ${code}`,
  mdxFlowExpression: () => `{…} ${code}`,
  linkReference: () => reference,
  imageReference: () => reference,
  definition: () => reference,
  footnoteReference: () => footnote,
  footnoteDefinition: () => footnote,
};

/** Everything that is neither prose nor a listed component with its listed attributes. */
export const refusedMarkup = (places: readonly PlacedNode[]): Mistake[] =>
  places.flatMap((placed) => {
    const { type } = placed.node;
    const rule = Object.hasOwn(rules, type) ? rules[type] : undefined;
    const message = rule === undefined ? `${type} may not stand in a lesson; take it out` : rule(placed);
    return message === undefined ? [] : [{ line: placed.line, message }];
  });
