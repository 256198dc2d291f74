import { useEffect, useState } from 'react';
import { nextTask } from './inSlices.ts';

/** When a part of a figure may hydrate. */
export interface Turn {
  readonly comes: Promise<void>;
  hasCome: boolean;
}

let lastTurn = Promise.resolve();

/** The turn of a part: a task of its own, after the turns of all that asked before. */
export function hydrationTurn(): Turn {
  lastTurn = lastTurn.then(nextTask);
  const turn: Turn = { comes: lastTurn, hasCome: false };
  void lastTurn.then(() => {
    turn.hasCome = true;
  });
  return turn;
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
