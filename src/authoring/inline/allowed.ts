import { createHash } from 'node:crypto';
import type { Allowed } from '../../serving/policy.ts';
import { type Inline, type InlineName, inlineOf } from './found.ts';

export interface BuiltPage {
  /** Its file, below the built site. */
  readonly file: string;
  readonly html: string;
}

const longestQuotation = 80;
const maxNamed = 3;

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const keyOf = ({ element, text }: Inline) => `${element} ${text}`;

const remedies: Readonly<Record<InlineName, string>> = {
  script: 'put it into a file that a component loads, or, if it must stand in the page, name it in',
  style: 'put it into a file in src/styles, or, if it must stand in the page, name it in',
};

/** An inline script or style sheet that is none of ours, and the files that hold it. */
interface Unknown extends Inline {
  readonly files: string[];
}

function complaint({ element, text, files }: Unknown): string {
  const shown = text.trim().replace(/\s+/g, ' ');
  const quotation = shown.length > longestQuotation ? `${shown.slice(0, longestQuotation)}…` : shown;
  const more = files.length > maxNamed ? ` and ${files.length - maxNamed} more` : '';
  return [
    `${files.slice(0, maxNamed).join(', ')}${more}: an inline ${element} that is not on the list of known ones: ${quotation}`,
    `  What to do: ${remedies[element]} src/authoring/inline/known.ts. If the pages are older than the sources, build anew.`,
  ].join('\n');
}

/**
 * What pages hold inline, for the policy to allow by digest.
 *
 * @param known all that may stand there; anything else is refused, with the pages that hold it
 */
export function allowedInline(pages: Iterable<BuiltPage>, known: readonly Inline[]): Allowed {
  const knownKeys = new Set(known.map(keyOf));
  const found = new Map<string, Inline>();
  const unknown = new Map<string, Unknown>();
  for (const { file, html } of pages)
    for (const inline of new Map(inlineOf(html).map((each) => [keyOf(each), each])).values()) {
      const key = keyOf(inline);
      if (knownKeys.has(key)) found.set(key, inline);
      else unknown.set(key, { ...inline, files: [...(unknown.get(key)?.files ?? []), file] });
    }
  if (unknown.size > 0) throw new Error([...unknown.values()].map(complaint).join('\n'));
  const digests = (wanted: InlineName) =>
    [...found.values()]
      .filter(({ element }) => element === wanted)
      .map(({ text }) => digest(text))
      .sort();
  return { scripts: digests('script'), styles: digests('style') };
}
