import { serveCrowd, type ToCrowd } from './crowd.ts';

/** The browser’s worker: `new Worker(new URL('./crowd.worker.ts', import.meta.url), { type: 'module' })`. */
const serve = serveCrowd({
  post: (message) => self.postMessage(message),
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
});
self.addEventListener('message', ({ data }: MessageEvent<ToCrowd>) => void serve(data));
