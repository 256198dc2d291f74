import { useEffect, useState } from 'react';
import { nextTask } from './inSlices.ts';

/** When the last part that has asked for a turn may hydrate. */
let lastTurn = Promise.resolve();

/** A task in which a part of a figure may hydrate: one of its own, after the turns of all that asked before. */
export function hydrationTurn(): Promise<void> {
  lastTurn = lastTurn.then(nextTask);
  return lastTurn;
}

/** When all parts are hydrated that have asked for a turn so far. */
export const turnsTaken = (): Promise<void> => lastTurn.then(nextTask);

/** Whether all parts are hydrated that have asked for a turn in the first render. */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    void turnsTaken().then(() => setHydrated(true));
  }, []);
  return hydrated;
}
