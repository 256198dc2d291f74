import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults, type Scenario } from '../../src/scenario/field.ts';
import { library } from '../library.ts';

/** So many at least, that a slow phone answers between them. */
const fewest = 10;

/** A figure that keeps its results is asked what no other test asks. */
const unasked: Partial<Record<FigureId, Scenario>> = { 'two-limits': { tolerance: 6.87 } };

describe.each(figureIds.filter((id) => figures[id].parts !== undefined))('a run of %s in parts', (id) => {
  test('comes to what the run at once does', () => {
    const { fields, run, parts } = figures[id];
    const scenario = { ...defaults(fields), ...unasked[id] };
    const data = dataOf(library, id);
    const work = parts!(scenario, data);
    let count = 0;
    let part = work.next();
    for (; part.done !== true; part = work.next()) count++;
    expect(count).toBeGreaterThan(fewest);
    expect(JSON.stringify(part.value)).toBe(JSON.stringify(run(scenario, data)));
  });
});
