import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import temml from 'temml';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
type Text = DefaultTreeAdapterMap['textNode'];

/** Letters of a block that few fonts have, such as 𝑅: Temml writes them where TeX says `\mathit`. */
const alphanumeric = /^[\u{1D400}-\u{1D7FF}]+$/u;
const oneLetter = /^\p{L}$/u;

/**
 * Browsers swap a lone letter for its sloped twin in that block, which our fonts do not have. So every letter is said to be
 * upright, and the style sheet slopes those that TeX slopes; class `upright` is for the others.
 */
function identifier(element: Element): void {
  const text = element.childNodes[0] as Text;
  const upright = element.attrs.some(({ name, value }) => name === 'mathvariant' && value === 'normal');
  const styled = alphanumeric.test(text.value);
  const sloped = styled || (oneLetter.test(text.value) && !upright);
  if (styled) text.value = text.value.normalize('NFKC');
  element.attrs = [
    ...(sloped ? [] : [{ name: 'class', value: 'upright' }]),
    { name: 'mathvariant', value: 'normal' },
  ];
}

/** The policy of our pages allows no style in an attribute, and Temml’s classes belong to a style sheet that we do not have. */
const foreign = ['class', 'style'];

function ownLook(node: Node): void {
  if (!('tagName' in node)) return;
  node.attrs = node.attrs.filter(({ name }) => !foreign.includes(name));
  if (node.tagName === 'mi') identifier(node);
  else node.childNodes.forEach(ownLook);
}

/** Our fonts have the middle dot of text, and not the one that Temml takes for a product. */
const product = { '\\cdot': String.raw`\mathbin{\text{·}}` };

/**
 * A formula in TeX as MathML.
 *
 * @param macros what commands of our own stand for
 * @throws where it is not TeX
 */
export function mathMl(tex: string, display: 'block' | 'inline', macros: Readonly<Record<string, string>>) {
  // A new object each time, for Temml adds macros of its own to it.
  const options = {
    displayMode: display === 'block',
    throwOnError: true,
    strict: true,
    macros: { ...product, ...macros },
  };
  const fragment = parseFragment(temml.renderToString(tex, options));
  fragment.childNodes.forEach(ownLook);
  return serialize(fragment);
}
