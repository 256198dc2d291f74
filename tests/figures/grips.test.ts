import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import type { Scenario, Value } from '../../src/scenario/field.ts';
import { drawFigure } from '../../src/view/figure.ts';
import { type Grip, gripMarks } from '../../src/view/grip.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { library } from '../library.ts';
import { anyScenario } from '../scenario/asked.ts';

/** A press chooses in the others: nothing of them moves along with it. */
const draggable = figureIds.filter((id) => (figures[id].drag ?? figures[id].scrub) && !figures[id].pressed);

/** CSS pixels: half of the least target. A phone shows the narrow picture at this size or larger. */
const reach = 22;
const steps = { across: [1, 0], up: [0, 1], both: [1, 0] } as const;

test('whatever can be dragged has grips', () => {
  expect(draggable.filter((id) => figures[id].grips === undefined)).toEqual([]);
});

describe.each(draggable)('the grips of %s', (id) => {
  const definition = figures[id];
  const presets = [...library.scenarios.values()].filter(({ figure }) => figure === id).map(scenarioOf);
  const scenarios = [...presets, ...sample(anyScenario(definition.fields), 10)];

  const runs = scenarios.flatMap((scenario: Scenario) => {
    const recording = definition.run(scenario, dataOf(library, id));
    const moments = definition.story(recording, scenario);
    return [moments[0]!, moments.at(-1)!].flatMap(({ seconds }) =>
      (Object.keys(sizes) as Size[]).map((size) => {
        const grips: readonly Grip[] = definition.grips!(recording, seconds, size, scenario);
        const valueAt = (sets: string, x: number, y: number): Value | undefined =>
          sets === 'time'
            ? definition.scrub!(recording, size, x, y)
            : definition.drag!(recording, size, x, y, scenario)?.[sets];
        return { scenario, recording, seconds, size, grips, valueAt };
      }),
    );
  });

  test('are drawn where they can be taken', () => {
    for (const { scenario, recording, seconds, size, grips } of runs) {
      expect(grips.length).toBeGreaterThan(0);
      const { still, moving } = drawFigure(definition, recording, seconds, size, scenario);
      const drawn = [...still, ...moving].filter(({ style }) => /^(grip|reach)/.test(style));
      expect(drawn).toEqual(expect.arrayContaining(gripMarks(grips)));
      expect(drawn).toHaveLength(gripMarks(grips).length);
    }
  });

  test('each have a native control that sets the same', () => {
    const controls = definition.fields.filter(({ kind }) => kind !== 'sequence').map(({ name }) => name);
    for (const { grips, recording, scenario } of runs) {
      const twins = definition.story(recording, scenario).length > 1 ? [...controls, 'time'] : controls;
      for (const { sets } of grips) expect(twins).toContain(sets);
    }
  });

  const pressed = runs.flatMap(({ scenario, grips, valueAt, seconds, size }) =>
    grips.map(({ sets, at: [x, y], direction }) => {
      const [across, up] = steps[direction];
      return {
        said: `${sets}, ${size}, at ${seconds} s, ${JSON.stringify(scenario)}`,
        middle: valueAt(sets, x, y),
        sides: [-reach, reach].map((off) => valueAt(sets, x + off * across, y + off * up)),
        /** Within reach of no other grip, which would take the press. */
        alone: grips.every(
          (other) => other.sets === sets || Math.hypot(other.at[0] - x, other.at[1] - y) > 2 * reach,
        ),
      };
    }),
  );

  test('take a press on their middle', () => {
    for (const { middle, said } of pressed) expect(middle, said).toBeDefined();
  });

  test('follow a pointer that holds them, also where it has moved on faster than they can', () => {
    for (const { grips, recording, scenario, size } of runs)
      for (const { sets, at, direction } of grips.filter((grip) => grip.sets !== 'time')) {
        const [across, up] = steps[direction];
        const far = 4 * reach;
        const values = [-far, far].map(
          (off) =>
            definition.drag!(recording, size, at[0] + off * across, at[1] + off * up, scenario, sets)?.[sets],
        );
        expect(values[0], `${sets}, ${size}`).toBeDefined();
        expect(values[0], `${sets}, ${size}`).not.toBe(values[1]);
      }
  });

  test('take a press as far as a finger reaches, and follow it', () => {
    const free = pressed.filter(({ alone }) => alone);
    expect(free.length).toBeGreaterThan(0);
    for (const { sides, said } of free) {
      for (const value of sides) expect(value, said).toBeDefined();
      expect(sides[0], said).not.toBe(sides[1]);
    }
  });
});
