/** The parts of a service worker that are used here. The library of types for workers and that for pages exclude each other. */
export interface WorkerWindow {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

export interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerFetch extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerMessage extends WorkerEvent {
  readonly data: unknown;
  readonly source: WorkerWindow | null;
}

export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<WorkerWindow | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WorkerWindow[]>;
  };
  readonly registration: {
    unregister(): Promise<boolean>;
    readonly waiting: unknown;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', heard: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', heard: (event: WorkerFetch) => void): void;
  addEventListener(name: 'message', heard: (event: WorkerMessage) => void): void;
}
