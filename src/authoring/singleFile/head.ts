import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { singleFilePolicy } from '../../serving/policy.ts';
import { append, attributeOf, type Element, elementsIn, prepend, textOf } from './tree.ts';

/** Tags in the head that a file keeps, by name or rel: the others tell machines of the page, or load what is beside it. */
const kept: readonly string[] = [
  'viewport',
  'description',
  'author',
  'citation_author',
  'theme-color',
  'canonical',
];

const isKept = (element: Element) =>
  ['title', 'style'].includes(element.tagName) ||
  kept.includes(attributeOf(element, 'name') ?? attributeOf(element, 'rel') ?? '');

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * Leaves in the head of a file what it needs, with the policy that keeps it from asking for anything.
 *
 * @param scripts the text of every script that it runs
 * @param icon a picture for the tab, as SVG
 */
export function changeHead(
  document: DefaultTreeAdapterTypes.Document,
  head: Element,
  scripts: readonly string[],
  icon: string,
): void {
  for (const child of [...head.childNodes])
    if (!('tagName' in child) || !isKept(child)) defaultTreeAdapter.detachNode(child);
  append(
    head,
    `<meta name="robots" content="noindex"><link rel="icon" href="data:image/svg+xml,${escapeAttribute(encodeURIComponent(icon))}">`,
  );
  const styles = [...elementsIn(document)].filter(({ tagName }) => tagName === 'style').map(textOf);
  const policy = singleFilePolicy({
    scripts: scripts.map(digest),
    styles: [...new Set(styles)].map(digest),
  });
  prepend(
    head,
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`,
  );
}
