import { figurePage, pageName, sitePages } from '../addresses/addresses.ts';
import { oembedPath } from '../addresses/oembed.ts';
import { stateCard } from '../addresses/state.ts';
import { embedHeight } from '../exports/embedHeight.ts';
import { embedPath } from '../exports/snippet.ts';
import { oembed } from '../sharing/oembed.ts';
import type { EdgeContent } from './content.ts';
import { stateTitle } from './head.ts';
import { type AskedState, stateAt } from './state.ts';

const asItIs = { theme: 'automatic', controls: true, caption: true } as const;

/** What is embedded at the address of a state. */
function stateEmbed(origin: string, state: AskedState): ReturnType<typeof oembed> {
  const { definition, query } = state;
  return oembed(origin, {
    title: stateTitle(state),
    page: figurePage(definition.id, query),
    frame: embedPath(state, asItIs),
    height: embedHeight(state, asItIs),
    card: { path: stateCard(definition.id, query) },
  });
}

/** The answer to what may be embedded at an address: of a state, where else the file of the build is, or why there is none. */
export type OembedAnswer =
  | { readonly response: ReturnType<typeof oembed> }
  | { readonly file: string }
  | { readonly refused: string; readonly status: 400 | 404 | 501 };

const embeddable = new RegExp(
  `^/(?:${[sitePages.figures, sitePages.claims, sitePages.lessons].map(pageName).join('|')})/(?:[a-z0-9-]+/){1,2}$`,
);

/**
 * Answers a machine that asks what to embed (oembed.com, version 1.0).
 *
 * @param origin where the site stands, without a slash at the end
 * @param asked the query of the question: `url`, and a `format`, which has to be json
 */
export function answerOembed(content: EdgeContent, origin: string, asked: URLSearchParams): OembedAnswer {
  if ((asked.get('format') ?? 'json') !== 'json')
    return { refused: 'There is no such format here: ask for json.', status: 501 };
  const address = asked.get('url') ?? '';
  if (!URL.canParse(address))
    return { refused: `Say with url= which address of ${origin} is to be embedded.`, status: 400 };
  const url = new URL(address);
  if (url.origin !== origin || !embeddable.test(url.pathname))
    return { refused: `Only figures, claims and lessons of ${origin} can be embedded.`, status: 404 };
  const state = stateAt(content, url);
  return state?.differs
    ? { response: stateEmbed(origin, state) }
    : { file: oembedPath(pageName(url.pathname)) };
}
