import { figureFrame, figurePage, presetFrame, siteFiles } from '../addresses/addresses.ts';
import { pinnedPage } from '../addresses/pinned.ts';
import { writeQuery } from '../scenario/query.ts';
import { embedHeight } from './embedHeight.ts';
import { frameCode } from './frameCode.ts';
import { type ShownState, siteUrl } from './shownState.ts';

/** The options of an embedded figure. */
export interface EmbedOptions {
  readonly theme: 'automatic' | 'light' | 'dark';
  /** Whether the page around the frame shows through. Only a fixed theme is sure to be readable on it. */
  readonly transparent?: boolean;
  readonly controls: boolean;
  readonly caption: boolean;
  /** For links and buttons, written #rrggbb; without it they have their own. */
  readonly accent?: string | undefined;
  /** The version that the frame stays at; without it, it follows corrections. */
  readonly version?: string | undefined;
}

type EmbeddedScenario = Pick<ShownState, 'definition' | 'scenario' | 'preset'>;

export const isTransparent = ({ theme, transparent = false }: EmbedOptions): boolean =>
  transparent && theme !== 'automatic';

/**
 * The address to put into a frame, from the root of the site. A preset has a page where it is drawn already; any other
 * state is drawn by the reader’s browser.
 */
export function embedPath({ definition, scenario, preset }: EmbeddedScenario, options: EmbedOptions): string {
  const { theme, controls, caption, accent, version } = options;
  const state = writeQuery(scenario, definition.fields);
  const drawn = state !== '' && preset !== undefined && version === undefined;
  const query = new URLSearchParams(drawn ? '' : state);
  if (theme !== 'automatic') query.set('theme', theme);
  if (isTransparent(options)) query.set('background', 'none');
  if (accent !== undefined) query.set('accent', accent.slice(1));
  if (!controls) query.set('controls', 'off');
  if (!caption) query.set('caption', 'off');
  const search = query.size === 0 ? '' : `?${query}`;
  if (version !== undefined) return pinnedPage(version, figurePage(definition.id), search);
  return drawn ? presetFrame(definition.id, preset, search) : figureFrame(definition.id, search);
}

/** The code to paste: a frame that is complete by itself. */
export const snippet = (shown: Omit<ShownState, 'seconds'>, options: EmbedOptions): string =>
  frameCode({
    address: new URL(embedPath(shown, options), siteUrl).href,
    title: shown.definition.question,
    height: embedHeight(shown, options),
    // A browser puts a background of its own behind a frame whose scheme is not that of the page.
    ...(isTransparent(options) && { style: `;color-scheme:${options.theme}` }),
    allow: 'fullscreen; clipboard-write',
  });

/** A line for below the frame: it makes the frame as high as the figure is, whatever the width. */
export const sizingScript = (): string =>
  `<script async src="${new URL(siteFiles.embed, siteUrl).href}"></script>`;
