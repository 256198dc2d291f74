import { data, fragments, presets } from 'virtual:edge-content';
import { answer, type Platform } from './answer.ts';
import type { HeadChange } from './head.ts';
import { rasterize } from './raster.ts';

/** What Cloudflare Pages hands a function, as far as this one uses it. */
interface Context {
  readonly request: Request;
  /** The answer of the static site. */
  next(request?: Request): Promise<Response>;
  /** Lets the function go on after its answer has been sent. */
  waitUntil(work: Promise<unknown>): void;
}

interface RewrittenElement {
  setAttribute(name: string, value: string): void;
  setInnerContent(text: string): void;
  remove(): void;
}
interface Rewriter {
  on(selector: string, handlers: { element(element: RewrittenElement): void }): Rewriter;
  transform(response: Response): Response;
}
declare const HTMLRewriter: new () => Rewriter;

function apply(change: HeadChange, element: RewrittenElement): void {
  if ('attribute' in change) element.setAttribute(change.attribute, change.value);
  else if ('text' in change) element.setInnerContent(change.text);
  else element.remove();
}

const rewrite: Platform['rewrite'] = (page, changes) =>
  changes
    .reduce(
      (rewriter, change) => rewriter.on(change.selector, { element: (element) => apply(change, element) }),
      new HTMLRewriter(),
    )
    .transform(page);

const origin = new URL(import.meta.env.SITE).origin;

/** What was answered before, where Cloudflare keeps it: on a domain of one’s own, and not on `pages.dev`. */
const kept = () => (caches as unknown as { readonly default: Cache }).default;

/** Only what says for how long it may be kept. */
const mayKeep = (response: Response) =>
  response.ok && (response.headers.get('cache-control')?.includes('max-age=86400') ?? false);

/** The function for Cloudflare Pages. */
export async function onRequest({ request, next, waitUntil }: Context): Promise<Response> {
  const isGet = request.method === 'GET';
  const before = isGet ? await kept().match(request) : undefined;
  if (before !== undefined) return before;
  const response = await answer(request, {
    content: { presets, data: (figure) => data[figure], fragments: (figure) => fragments[figure] },
    origin,
    built: (path) => next(new Request(new URL(path, request.url), request)),
    rewrite,
    rasterize,
  });
  if (isGet && mayKeep(response)) waitUntil(kept().put(request, response.clone()));
  return response;
}
