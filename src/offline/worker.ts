import { answerFor, type Context } from './answer.ts';
import { copiesIn } from './copies.ts';
import { fillFrom, quietly } from './fill.ts';
import type { KeptFile } from './list.ts';
import type { FromWorker, Keep, ToWorker } from './messages.ts';
import type { WorkerScope, WorkerWindow } from './scope.ts';
import { removeOutdated } from './sweep.ts';
import { visitsOf } from './visited.ts';
import { isEarlierOpen, rememberOpenWindows } from './windows.ts';

/** Written in by the build. */
declare const KEPT_FILES: readonly KeptFile[];

const scope = self as unknown as WorkerScope;
const list = KEPT_FILES;
const now = () => new Date();
const copies = copiesIn(scope.caches, now);
const fill = fillFrom(list, copies);
const { keepVisited, keepLoaded } = visitsOf(list, copies);
const listed = new Set(list.map(({ address }) => address));

const tell = async (windowId: string, message: FromWorker) =>
  (await scope.clients.get(windowId))?.postMessage(message);

const context: Context = {
  copies,
  now,
  keepVisited,
  tell,
  origin: scope.location.origin,
  isListed: (address) => listed.has(address),
};

/** Files of earlier versions have other names, so nothing is in the way of taking over at once. */
async function takeOver(): Promise<void> {
  await scope.registration.navigationPreload?.enable();
  await rememberOpenWindows(scope);
  await scope.clients.claim();
}

async function keepMore(page: WorkerWindow, { keep, visited }: Keep): Promise<void> {
  const own = visited
    .map((address) => new URL(address))
    .filter(({ origin }) => origin === scope.location.origin);
  await keepLoaded(own.map(({ pathname }) => pathname));
  // A newer version is about to take over, with a list of its own: it can once this one has nothing to do.
  if (keep === 'visited' || scope.registration.waiting) return;
  if (await fill()) page.postMessage('more' satisfies FromWorker);
  else if (!(await isEarlierOpen(scope))) await removeOutdated(list, copies);
}

/** A browser says that it is online before it is: between attempts it is given some time, in milliseconds. */
const pauses = [0, 2000, 5000];

async function check(page: WorkerWindow, digest: string): Promise<void> {
  const { pathname } = new URL(page.url);
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const response = await quietly(pathname).catch(() => undefined);
    if (response === undefined) continue;
    const found = await keepVisited(pathname, response);
    if (found !== undefined && found !== digest) page.postMessage('newer' satisfies FromWorker);
    return;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, context)?.answer;
  if (answer !== undefined) event.respondWith(answer(event, context));
});
scope.addEventListener('message', (event) => {
  const [message, page] = [event.data as ToWorker, event.source];
  if (page === null) return;
  event.waitUntil('check' in message ? check(page, message.check) : keepMore(page, message));
});
