import { createHash } from 'node:crypto';
import { siteFiles } from '../../addresses/addresses.ts';
import { pinnedFile, pinnedScript } from '../../addresses/pinned.ts';
import type { PinnedState } from '../../embedding/corrections.ts';
import { longDay } from '../../typography/day.ts';
import { escapeText } from '../../view/toSvg.ts';

/** A version of a frame: its page, and the files that it shares with other versions, by their addresses. */
export interface Pinned {
  readonly html: string;
  readonly files: ReadonlyMap<string, string>;
}

const digestLength = 12;
/** Texts by what they hold. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digestLength);

const element = /<(style|script)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const isData = (attributes: string) => /type="application\//.test(attributes);

/** The line of a version about itself. The script is today's, whatever the version. */
const lineOf = (state: PinnedState, plays: boolean): string =>
  [
    `<p class="pinned small" data-pinned="${escapeText(JSON.stringify(state))}">`,
    `Kept as it was on ${longDay(state.day)}, version ${escapeText(state.version)}. It stays so, and says here what was corrected since. `,
    `<a href="${escapeText(state.page)}" target="_blank" rel="noopener"${plays ? ' data-keep-state' : ''}>See it as it is today</a>`,
    plays
      ? '<noscript> Without JavaScript it shows how the figure begins, whatever its address asks.</noscript>'
      : '',
    `</p><script async src="${pinnedScript}"></script>`,
  ].join('');

const start = '<main>';

/**
 * A frame as a version that stays: what stands in it as text goes into files that versions share, and so does the script at
 * an address that changes, for a later site may serve another and allows only texts of its own.
 *
 * @param bridge the text of that script
 * @throws Error where the frame has no place for its line
 */
export function pin(frame: string, state: PinnedState, bridge: string): Pinned {
  const files = new Map<string, string>();
  const file = (text: string, ending: string) => {
    const address = pinnedFile(`${digestOf(text)}.${ending}`);
    files.set(address, text);
    return address;
  };
  const apart = frame.replace(element, (whole, name: string, attributes: string, text: string) => {
    if (text === '' || isData(attributes)) return whole;
    return name === 'style'
      ? `<link rel="stylesheet"${attributes} href="${file(text, 'css')}">`
      : `<script${attributes} src="${file(text, 'js')}"></script>`;
  });
  if (!apart.includes(start)) throw new Error(`${state.page}: its frame has no ${start}`);
  const html = apart
    .replace(`src="${siteFiles.embedBridge}"`, `src="${file(bridge, 'js')}"`)
    .replace(start, () => start + lineOf(state, frame.includes('<astro-island')));
  return { html, files };
}

/**
 * The files that a page needs beside those, by their addresses: scripts, styles and fonts whose names hold a digest. A file counts
 * where its name is in the text of the page or of a file that counts.
 *
 * @param built the texts of all such files, by address
 */
export function neededFiles(
  texts: Iterable<string>,
  built: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const needed = new Set<string>();
  const search = (text: string) => {
    for (const [address, more] of built) {
      const name = address.slice(address.lastIndexOf('/') + 1);
      if (needed.has(address) || !text.includes(name)) continue;
      needed.add(address);
      search(more);
    }
  };
  for (const text of texts) search(text);
  return needed;
}
