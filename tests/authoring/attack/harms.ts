import { Resvg } from '@resvg/resvg-js';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import RssParser from 'rss-parser';
import { importers } from '../../evidence/importers.ts';

/** A text that the site makes of its content, and what whoever opens it takes it for. */
export interface Output {
  readonly name: string;
  readonly form: keyof typeof harmsOf;
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.childNodes)]);

/** Elements that Markdown, citations and quotations are made of, and those that stand in for components. */
const harmless =
  /^(?:p|h[1-6]|em|strong|del|b|i|br|hr|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|pre|code|img|a|section|div|span|sup|sub)$/;
const attributes =
  /^(?:href|src|alt|title|id|class|align|start|width|height|frameborder|margin(?:width|height)|scrolling)$/;
/** Addresses of this site, of places on the page, of pages elsewhere and for mail: read as a browser reads them. */
function leadsSafely(address: string): boolean {
  const base = 'https://site.example/lessons/holds/';
  if (!URL.canParse(address, base)) return false;
  const { protocol, origin, username } = new URL(address, base);
  const isOurs = origin === 'https://site.example';
  return (
    protocol === 'mailto:' ||
    (protocol === 'https:' && username === '' && (isOurs || /^https:\/\//i.test(address)))
  );
}

const harmsOfElement = ({ tagName, attrs, namespaceURI }: Element, more: RegExp): string[] => [
  ...(harmless.test(tagName) || more.test(tagName) ? [] : [`<${tagName}>`]),
  ...(namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [namespaceURI]),
  ...attrs.flatMap(({ name, value }) => {
    if (!attributes.test(name)) return [`${name}="${value}"`];
    return /^(?:href|src)$/.test(name) && !leadsSafely(value) ? [`${name}="${value}"`] : [];
  }),
];

/** What a frame that people paste brings along, exactly. */
const frameLooks = / (?:style="width:100%;border:0"|loading="lazy")(?=[ >])/g;

const nothing = /^$/;
const html = (text: string, more = nothing): string[] =>
  elementsIn(parseFragment(text).childNodes).flatMap((element) => harmsOfElement(element, more));

/** XML 1.0 has no way to write these. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function svg(text: string): string[] {
  if (forbidden.test(text)) return ['a character that XML forbids'];
  try {
    new Resvg(text, { font: { loadSystemFonts: false } });
  } catch (error) {
    return [String(error)];
  }
  const foreign = [...text.matchAll(/<([a-z]\w*)/gi)].filter(
    ([, name = '']) => !/^(?:svg|style|path|g|text|clipPath)$/.test(name),
  );
  return foreign.map(([tag]) => tag);
}

/** A block in a page: it is the one script, holds what it was given, and nothing stands after it. */
function block(text: string): string[] {
  const page = parse(`<head><script type="application/ld+json">${text}</script></head><body><p></p></body>`);
  const found = elementsIn(page.childNodes).map(({ tagName }) => tagName);
  JSON.parse(text);
  return found.join(' ') === 'html head script body p' ? [] : [found.join(' ')];
}

const one = (count: number, what: string): string[] => (count === 1 ? [] : [`${count} ${what}`]);

/** What harm a text does to whoever opens it, by what it is taken for; nothing where it does none. */
const harmsOf = {
  html: (text: string) => html(text),
  embedded: (text: string) => html(text.replaceAll(frameLooks, ''), /^iframe$/),
  svg,
  block,
  json: (text: string) => {
    JSON.parse(text);
    return [];
  },
  line: (text: string) => (/[\p{Cc}\u2028\u2029]/u.test(text) ? ['a line break or a control character'] : []),
  ris: (text: string) => [
    ...one((text.match(/^TY {2}- /gm) ?? []).length, 'records'),
    ...one((text.match(/^ER {2}- /gm) ?? []).length, 'ends of records'),
    ...text.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
    ...one(importers['biblatex-csl-converter, from RIS'].read(text).length, 'records in an importer'),
  ],
  bib: (text: string) => [
    ...one((text.match(/^@/gm) ?? []).length, 'records'),
    ...one(importers['biblatex-csl-converter, from BibTeX'].read(text).length, 'records in an importer'),
    ...(importers['bibtex-parse-js'].read(text).length === 1 ? [] : ['another number in a plain importer']),
  ],
  feed: async (text: string) => {
    if (forbidden.test(text)) return ['a character that XML forbids'];
    const { items } = await new RssParser().parseString(text);
    return items.flatMap(({ link = '', 'content:encoded': content = '' }) => [
      ...(leadsSafely(link) ? [] : [link]),
      ...html(String(content)),
    ]);
  },
} as const satisfies Record<string, (text: string) => string[] | Promise<string[]>>;

/** Every harm of an output, after its name; a reader that gives up is one too. */
export async function harms({ name, form, text }: Output): Promise<string[]> {
  try {
    return (await harmsOf[form](text)).map((harm) => `${name}: ${harm}`);
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}
