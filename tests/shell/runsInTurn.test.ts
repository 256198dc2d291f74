import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Parts } from '../../src/model/parts.ts';
import type { Scenario } from '../../src/scenario/field.ts';
import { type Asked, beginRun, runOf, runsInTurn } from '../../src/shell/runsInTurn.ts';
import type { AnyFigure } from '../../src/view/figure.ts';

const partMs = 4;
/** The most that one task of ours may take: a slice, and the part that it ends in. */
const longestMs = 16 + partMs;

let clock: number;
/** When the task that is under way began. */
let began: number;
let longest: number;
/** The next tasks of the page. */
let tasks: (() => void)[];

const nextTask = async () => {
  longest = Math.max(longest, clock - began);
  began = clock;
  tasks.shift()?.();
  // What waits for promises runs in the same task.
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

beforeEach(() => {
  vi.stubEnv('SSR', false);
  [clock, began, longest, tasks] = [0, 0, 0, []];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('setTimeout', (task: () => void) => void tasks.push(task));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A figure whose run takes as many parts as it is asked, and throws where that is less than nothing. */
const figure = {
  id: 'parts',
  fields: [],
  panels: [],
  run: () => {
    throw new Error('all at once');
  },
  *parts({ parts }: Scenario): Parts<{ parts: number }> {
    for (let part = 0; part < Math.abs(Number(parts)); part++) {
      clock += partMs;
      yield;
    }
    if (Number(parts) < 0) throw new Error('broken');
    return { parts: Number(parts) };
  },
} as unknown as AnyFigure;

/** A page that shows the figure as `useRun` does. */
function page() {
  let newest: { asked: Asked; left: Parts<unknown> | undefined };
  let shown: Asked = { scenario: {} };
  let turn = Promise.resolve();
  const arrived: number[] = [];
  const isShown = () => shown.scenario === newest.asked.scenario;
  return {
    arrived,
    isShown: () => isShown(),
    ask: (parts: number, before?: Scenario) => {
      const asked = { scenario: { parts }, ...(before && { before }) };
      newest = { asked, left: beginRun(figure, asked.scenario, undefined) };
      if (newest.left === undefined) shown = asked;
      turn = turn.then(() =>
        runsInTurn(figure, undefined, {
          newest: () => newest,
          isShown,
          arrive: (there) => {
            shown = there;
            arrived.push(Number(there.scenario.parts));
          },
        }),
      );
      return asked.scenario;
    },
    untilShown: async () => {
      for (let task = 0; task < 1000 && !isShown(); task++) await nextTask();
    },
  };
}

describe('a run that follows a control', () => {
  test('is there at once where a slice is enough', () => {
    const { ask, isShown } = page();
    const scenario = ask(3);
    expect([isShown(), runOf(scenario)]).toEqual([true, { parts: 3 }]);
  });

  test('that takes longer leaves the page free after each slice, and comes to the same', async () => {
    const { ask, isShown, untilShown, arrived } = page();
    const scenario = ask(60);
    expect([isShown(), runOf(scenario)]).toEqual([false, undefined]);
    await untilShown();
    expect([runOf(scenario), arrived]).toEqual([{ parts: 60 }, [60]]);
    expect(longest).toBeLessThanOrEqual(longestMs);
  });

  test('is given up for whatever else is asked', async () => {
    const { ask, untilShown, arrived } = page();
    const first = ask(60);
    await nextTask();
    ask(30);
    await untilShown();
    expect([arrived, runOf(first)]).toEqual([[30], undefined]);
  });

  test('is followed from one position of the control to the last', async () => {
    const { ask, untilShown, arrived } = page();
    const before = {};
    ask(40, before);
    await nextTask();
    for (const parts of [41, 42]) ask(parts, before);
    await untilShown();
    expect(arrived).toEqual([40, 42]);
  });

  test('that fails is handed on, and throws where it is rendered', async () => {
    const { ask, untilShown, arrived } = page();
    const scenario = ask(-20);
    await untilShown();
    expect([arrived, runOf(scenario)]).toEqual([[-20], undefined]);
  });

  test('never comes after one that was asked later, and the last one always comes', async () => {
    const move = fc.record({ parts: fc.integer({ min: 0, max: 40 }), drags: fc.boolean(), tasks: fc.nat(6) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 8 }), async (moves) => {
        [longest, tasks] = [0, []];
        began = clock;
        const { ask, untilShown, isShown, arrived } = page();
        const asked: number[] = [];
        let before = {};
        for (const [at, { parts, drags, tasks: pause }] of moves.entries()) {
          if (!drags) before = {};
          // Told apart by their places.
          asked.push(parts + at / 100);
          ask(parts + at / 100, drags ? before : undefined);
          await nextTask();
          for (let task = 0; task < pause; task++) await nextTask();
        }
        await untilShown();
        expect(isShown()).toBe(true);
        const places = arrived.map((parts) => asked.indexOf(parts));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(longest).toBeLessThanOrEqual(2 * longestMs);
      }),
    );
  });
});
