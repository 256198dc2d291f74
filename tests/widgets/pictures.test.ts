import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FigureId } from '../../src/scenario/fields.ts';
import { preset, scenarioOf } from '../../src/scenario/preset.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { toSvg } from '../../src/view/toSvg.ts';
import { widgets } from '../../src/widgets/index.ts';
import { draw, restOf } from '../../src/widgets/widget.ts';
import { runs } from '../fuzz.ts';

const root = join(import.meta.dirname, '../..');
const presets = globSync('content/scenarios/*.yaml', { cwd: root })
  .sort()
  .map((path) => preset.parse(parse(readFileSync(join(root, path), 'utf8'))));
const sizeNames = Object.keys(sizes) as Size[];
const ids = Object.keys(widgets) as FigureId[];

describe('the still picture', () => {
  test.each(presets.flatMap((row) => sizeNames.map((size) => ({ ...row, size }))))(
    'of $id, $size, is the stored one',
    async ({ id, figure, values, size }) => {
      const widget = widgets[figure];
      const scenario = scenarioOf({ figure, values });
      const recording = widget.run(scenario);
      const svg = toSvg(draw(widget, recording, restOf(widget, recording), size, scenario));
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/${id}-${size}.svg`);
    },
  );
});

describe.each(ids)('%s, for any question, moment and size', (id) => {
  const widget = widgets[id];
  const share = double({ min: 0, max: 1, noNaN: true });

  test('draws no broken number, stays in its frame, and says what it shows', () => {
    assert(
      property(share, share, constantFrom(...sizeNames), (question, moment, size) => {
        const scenario = Object.fromEntries(
          widget.fields.map(({ name, min, max, step }) => [
            name,
            min + Math.round((question * (max - min)) / step) * step,
          ]),
        );
        const recording = widget.run(scenario);
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

  test('keeps what moves to a handful of marks, for they are drawn at every frame', () => {
    const scenario = Object.fromEntries(widget.fields.map((field) => [field.name, field.default]));
    const recording = widget.run(scenario);
    expect(widget.moving(recording, restOf(widget, recording), 'wide').length).toBeLessThanOrEqual(24);
  });
});
