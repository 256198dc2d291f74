import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { aboutFile, type Facts, headLine } from './about.ts';
import { changeBody } from './body.ts';
import { drawFigures } from './drawn.ts';
import { changeHead } from './head.ts';
import { sayOtherState } from './otherState.ts';
import { addScript, unpacker } from './pack.ts';
import { type Inside, putStylesInside } from './styles.ts';
import { append, find, hasClass, setAttribute } from './tree.ts';

/** What a page is made a file with. */
export interface Parts {
  readonly facts: Facts;
  /** The one script that makes it live. */
  readonly script: string;
  /** What stands at the end of its text beside what the page has, as HTML. */
  readonly end: (document: DefaultTreeAdapterTypes.Document) => string;
  /** Kinds of figures that the script does not make live. */
  readonly drawn: readonly string[];
  readonly styles: Inside;
  /** A picture for the tab, as SVG. */
  readonly icon: string;
}

/** What stands for readers without script is part of the page. */
const asWritten = { scriptingEnabled: false };

/**
 * A built page as one file.
 *
 * @param page the HTML of the page
 */
export function asFile(page: string, { facts, script, end, drawn, styles, icon }: Parts): string {
  const document = parse(page, asWritten);
  const named = (name: string) => find(document, name, ({ tagName }) => tagName === name);
  const [root, head, body] = [named('html'), named('head'), named('body')];
  drawFigures(document, drawn);
  sayOtherState(document, head);
  append(named('article'), end(document) + aboutFile(facts));
  changeBody(body, facts);
  append(
    find(document, 'header', (element) => hasClass(element, 'site-header')),
    headLine(facts),
  );
  // Where the state is put that it opens with, and what paths alone are made whole with.
  setAttribute(root, 'data-state', '');
  setAttribute(root, 'data-site', facts.origin);
  putStylesInside(document, serialize(body, asWritten) + script, styles);
  changeHead(document, head, [unpacker, script], icon);
  addScript(body, script);
  return serialize(document, asWritten);
}
