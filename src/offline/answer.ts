import { answerHashed, answerListed, answerStill, type FileContext } from './file.ts';
import { isHashed } from './list.ts';
import { answerPage, type PageContext } from './page.ts';
import type { WorkerFetch } from './scope.ts';

export interface Context extends PageContext, FileContext {
  readonly origin: string;
  isListed(address: string): boolean;
}

interface Asked {
  readonly request: Request;
  readonly address: string;
  readonly isListed: boolean;
}

/** A frame has what the network has: where it stands on other pages, nothing is kept. */
const answerFrame = async ({ preloadResponse, request }: WorkerFetch): Promise<Response> =>
  (await preloadResponse) ?? fetch(request);

/** The first whose test holds answers. */
const answers: readonly [
  name: string,
  test: (asked: Asked) => boolean,
  answer: (event: WorkerFetch, context: Context) => Promise<Response>,
][] = [
  ['page', ({ request }) => request.mode === 'navigate' && request.destination === 'document', answerPage],
  ['frame', ({ request }) => request.mode === 'navigate', answerFrame],
  ['hashed', ({ address }) => isHashed(address), answerHashed],
  ['listed', ({ isListed }) => isListed, answerListed],
  [
    'still',
    ({ address, request }) => request.destination === 'image' && address.endsWith('.svg'),
    answerStill,
  ],
];

/** How a request is answered; undefined where it is none of the worker’s. */
export function answerFor(request: Request, context: Pick<Context, 'origin' | 'isListed'>) {
  const { origin, pathname: address } = new URL(request.url);
  if (request.method !== 'GET' || origin !== context.origin) return undefined;
  const asked = { request, address, isListed: context.isListed(address) };
  const [name, , answer] = answers.find(([, test]) => test(asked)) ?? [];
  return name === undefined || answer === undefined ? undefined : { name, answer };
}
