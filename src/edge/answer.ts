import { figurePage, siteFolders } from '../addresses/addresses.ts';
import { stateCard, stateFolder, stateOembedPath } from '../addresses/state.ts';
import { cardSvg } from '../cards/cardSvg.ts';
import { cardStyles } from '../library/cardPicture.ts';
import { stateCardOf } from './card.ts';
import type { EdgeContent } from './content.ts';
import { type HeadChange, stateHead } from './head.ts';
import { answerOembed } from './oembed.ts';
import { stateAt, stateOf } from './state.ts';

/** What the function is given by where it runs. */
export interface Platform {
  readonly content: EdgeContent;
  /** Where the site stands, without a slash at the end. */
  readonly origin: string;
  /** What the site answers without the function. */
  built(path: string): Promise<Response>;
  rewrite(page: Response, changes: readonly HeadChange[]): Response;
  rasterize(svg: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** A day: what a state shows follows corrections of the model within that. */
const cached = { 'Cache-Control': 'public, max-age=86400' };
const common = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

const refusal = (status: number, words: string, more?: Readonly<Record<string, string>>) =>
  new Response(`${words}\n`, {
    status,
    headers: {
      ...common,
      ...more,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });

const leadsTo = (path: string, status: 301 | 302) =>
  new Response(null, {
    status,
    headers: { ...common, Location: path, ...(status === 301 ? cached : { 'Cache-Control': 'no-store' }) },
  });

const cardOfPage = new RegExp(`property="og:image" content="[^"]*?(${siteFolders.cards}[^"]+)"`);

/** The card that the build made for the figure, for a state whose own could not be drawn. */
async function builtCard({ built }: Platform, figure: string): Promise<Response> {
  const page = await (await built(figurePage(figure))).text();
  const [, card] = cardOfPage.exec(page) ?? [];
  return card === undefined
    ? refusal(503, 'The picture could not be drawn. Ask again later.')
    : leadsTo(card, 302);
}

const cardPath = new RegExp(`^${stateFolder}([a-z-]+)\\.png$`);

async function cardAt(
  platform: Platform,
  { pathname, search }: URL,
  method: string,
): Promise<Response | undefined> {
  const [, figure] = cardPath.exec(pathname) ?? [];
  const state = figure === undefined ? undefined : stateOf(platform.content, figure, search);
  if (figure === undefined || state === undefined) return undefined;
  // One state has one address, so that what is kept of it serves everybody, and what is added to an address costs nothing.
  if (state.query !== search) return leadsTo(stateCard(figure, state.query), 301);
  const headers = { ...common, ...cached, 'Content-Type': 'image/png' };
  // Who asks only what there is waits for no drawing, which takes most of the time that a function is given.
  if (method === 'HEAD') return new Response(null, { headers });
  try {
    const png = await platform.rasterize(cardSvg(stateCardOf(state), cardStyles));
    return new Response(png, {
      headers: { ...headers, 'Content-Length': String(png.byteLength) },
    });
  } catch (error) {
    console.error(error);
    return builtCard(platform, figure);
  }
}

function oembedAt({ content, origin }: Platform, { searchParams }: URL): Response {
  const answer = answerOembed(content, origin, searchParams);
  if ('refused' in answer) return refusal(answer.status, answer.refused);
  if ('file' in answer) return leadsTo(answer.file, 301);
  return new Response(JSON.stringify(answer.response), {
    headers: { ...common, ...cached, 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** The page of a figure with the words, the picture and the address of the state that is asked for. */
async function pageAt({ content, origin, built, rewrite }: Platform, url: URL): Promise<Response> {
  const page = await built(url.pathname + url.search);
  const isPage = page.status === 200 && page.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || url.search === '') return page;
  try {
    const state = stateAt(content, url);
    return state?.differs ? rewrite(page, stateHead(origin, state)) : page;
  } catch (error) {
    console.error(error);
    return page;
  }
}

/** Answers what the function at the edge is asked; whatever it does not know, the site answers. */
export async function answer(request: Request, platform: Platform): Promise<Response> {
  const url = new URL(request.url);
  if (!['GET', 'HEAD'].includes(request.method))
    return refusal(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
  if (!url.pathname.startsWith(stateFolder)) return pageAt(platform, url);
  if (url.pathname === stateOembedPath) return oembedAt(platform, url);
  return (
    (await cardAt(platform, url, request.method)) ??
    refusal(404, `No figure has its card here: ${stateCard('set', '?load=80')} is an address that there is.`)
  );
}
