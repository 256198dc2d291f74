import { sitePages } from '../addresses/addresses.ts';
import { splitFrontMatter } from './frontMatter.ts';
import type { Mistake } from './mdx.ts';

const mention = /\bthe article\b/i;
const link = `](${sitePages.about})`;

interface Block {
  readonly line: number;
  readonly text: string;
}

/** What stands between empty lines, each with the line on which it begins. */
function blocksOf(body: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    const open = blocks.at(-1);
    if (text.trim() === '') blocks.push({ line: index + 2, lines: [] });
    else if (open === undefined) blocks.push({ line: index + 1, lines: [text] });
    else open.lines.push(text);
  }
  return blocks.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

/** The first mention of the article that the site tests, where it does not lead to what that is: a reader may come to any lesson first. */
export function unlinkedArticle(text: string): Mistake[] {
  // Headings hold no links.
  const first = blocksOf(splitFrontMatter(text).body).find(
    (block) => !block.text.startsWith('#') && mention.test(block.text),
  );
  if (first === undefined || first.text.includes(link)) return [];
  const above = first.text.slice(0, first.text.search(mention)).split('\n').length - 1;
  return [
    {
      line: first.line + above,
      message: `“the article” stands here first, and nothing says which; link it in its paragraph, as [the article](${sitePages.about})`,
    },
  ];
}
