import type { Scenario } from '../scenario/field.ts';

/** Positions that one control takes within this time after it was let go belong to the same move, ms: a key is pressed in runs. */
const runMs = 1000;

/**
 * Knows where a control stood before a hand or a run of keys took it: what a move did is told against that, and not
 * against a value that it only passed over.
 *
 * @param now the time, ms
 */
export function gestures(now: () => number = () => performance.now()) {
  let names = '';
  let base: Scenario = {};
  let expiresAt = Number.NEGATIVE_INFINITY;
  return {
    /** Takes a new position of controls. Returns how everything was before the move that it belongs to. */
    move(moved: Scenario, before: Scenario): Scenario {
      const moving = Object.keys(moved).join();
      if (moving !== names || now() > expiresAt) [names, base] = [moving, before];
      expiresAt = Number.POSITIVE_INFINITY;
      return base;
    },
    /** The control was let go. */
    release(): void {
      expiresAt = Math.min(expiresAt, now() + runMs);
    },
    /** Something else was asked: the next move is a new one. */
    end(): void {
      names = '';
    },
  };
}
