import { type CssNode, generate, parse, type StyleSheet } from 'css-tree';

const hasOnlyDeclarations = (node: CssNode) =>
  'block' in node &&
  node.block !== null &&
  node.block.children.toArray().every(({ type }) => type === 'Declaration');

const isFace = (node: CssNode) =>
  node.type === 'Atrule' && node.name === 'font-face' && node.prelude === null;

const isRoot = (node: CssNode) => node.type === 'Rule' && generate(node.prelude) === ':root';

/** Whether a style sheet is what the build writes about the fonts, and no more: their faces, and the names of the families. */
export function isFontFaces(css: string): boolean {
  let wrong = false;
  const sheet = parse(css, { onParseError: () => (wrong = true) }) as StyleSheet;
  const rules = sheet.children.toArray();
  return (
    !wrong &&
    rules.length > 0 &&
    rules.every((rule) => (isFace(rule) || isRoot(rule)) && hasOnlyDeclarations(rule))
  );
}
