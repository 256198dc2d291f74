import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../../src/scenario/field.ts';
import { scenarioOf } from '../../src/scenario/preset.ts';
import { figureIds } from '../../src/scenario/questions.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { toSvg } from '../../src/view/toSvg.ts';
import { widgets } from '../../src/widgets/index.ts';
import { draw, restOf, wholeRun } from '../../src/widgets/widget.ts';
import { runs } from '../fuzz.ts';
import { anyScenario } from '../scenario/asked.ts';
import { dataOf, presets } from './data.ts';

const sizeNames = Object.keys(sizes) as Size[];

describe('the still picture', () => {
  test.each(presets.flatMap((row) => sizeNames.map((size) => ({ ...row, size }))))(
    'of $id, $size, is the stored one',
    async ({ id, figure, values, size }) => {
      const widget = widgets[figure];
      const scenario = scenarioOf({ figure, values });
      const recording = wholeRun(widget, scenario, dataOf(figure));
      const svg = toSvg(draw(widget, recording, restOf(widget, recording), size, scenario));
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/${id}-${size}.svg`);
    },
  );
});

describe.each(figureIds)('%s, for any question, moment and size', (id) => {
  const widget = widgets[id];
  const share = double({ min: 0, max: 1, noNaN: true });

  test('draws no broken number, stays in its frame, and says what it shows', () => {
    assert(
      property(anyScenario(widget.fields), share, constantFrom(...sizeNames), (scenario, moment, size) => {
        const recording = widget.run(scenario, dataOf(id));
        const seconds = moment * restOf(widget, recording);
        const picture = draw(widget, recording, seconds, size, scenario);
        expect(toSvg(picture)).not.toMatch(/NaN|Infinity|undefined/);
        for (const mark of [...picture.still, ...picture.moving])
          if (mark.kind === 'text') {
            expect(mark.at[0]).toBeGreaterThanOrEqual(0);
            expect(mark.at[0]).toBeLessThanOrEqual(picture.width);
            expect(mark.at[1]).toBeGreaterThanOrEqual(0);
            expect(mark.at[1]).toBeLessThanOrEqual(picture.height);
          }
        expect(picture.title).toMatch(/^[A-Z].*\.$/);
        expect(picture.title).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: Math.min(runs, 40) },
    );
  });

  test('tells in one sentence what a change did', () => {
    const arbitrary = anyScenario(widget.fields);
    assert(
      property(arbitrary, arbitrary, (one, other) => {
        const asked = (scenario: typeof one) => ({ scenario, recording: widget.run(scenario, dataOf(id)) });
        expect(widget.changed(asked(one), asked(other))).toMatch(/^[A-Z][^.!]*(\.\d[^.!]*)*\.$/);
      }),
      { numRuns: Math.min(runs, 20) },
    );
  });

  test('has a table whose every cell is a number, words or nothing', () => {
    const scenario = defaults(widget.fields);
    const { caption, columns, rows } = widget.table(widget.run(scenario, dataOf(id)), scenario);
    expect(caption).toMatch(/\S/);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) if (typeof cell === 'number') expect(cell).not.toBeNaN();
    }
  });

  test('keeps what moves to a handful of marks, for they are drawn at every frame', () => {
    const scenario = defaults(widget.fields);
    const recording = widget.run(scenario, dataOf(id));
    const marks = widget.moving(recording, restOf(widget, recording), 'wide', scenario);
    expect(marks.length).toBeLessThanOrEqual(32);
  });
});
