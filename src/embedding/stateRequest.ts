import { rememberPlayed } from './autoplay.ts';

/** What a page asks of a figure that stands on it, as a bound number in its text does. */
export interface StateRequest {
  /** The state, as the query of an address. */
  readonly query: string;
  /** What that state is called. */
  readonly title: string;
  /** The moment of the run, s; without one, the run is at rest. */
  readonly seconds?: number;
}

const eventType = 'state-request';

/** Asks a figure for a state, in place of a story that plays by itself. One that is not live keeps the request until it is. */
export function requestState(figure: HTMLElement, request: StateRequest): void {
  rememberPlayed(figure);
  figure.dataset.requested = JSON.stringify(request);
  figure.dispatchEvent(new CustomEvent(eventType));
}

export const isStateRequested = (figure: HTMLElement): boolean => figure.dataset.requested !== undefined;

/** Takes the request that waits at a figure, so that it is met once. */
export function takeStateRequest(figure: HTMLElement): StateRequest | undefined {
  const { requested } = figure.dataset;
  delete figure.dataset.requested;
  return requested === undefined ? undefined : JSON.parse(requested);
}

export const onStateRequest = (figure: HTMLElement, signal: AbortSignal, act: () => void): void =>
  figure.addEventListener(eventType, act, { signal });
