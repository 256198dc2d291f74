import { sample } from 'fast-check';
import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { bandOf } from '../../src/view/panels.ts';
import { type Mark, type Size, sizes } from '../../src/view/picture.ts';
import { textBox } from '../../src/view/textBox.ts';
import { library } from '../library.ts';
import { anyScenario } from '../scenario/asked.ts';
import { segmentsOf } from './collisions.ts';

const sizeNames = Object.keys(sizes) as Size[];

/** How far up and down a mark reaches. */
function reachOf(mark: Mark): readonly number[] {
  if (mark.kind === 'text') {
    const [, top, , bottom] = textBox(mark);
    return [top, bottom];
  }
  if (mark.kind === 'dots') return mark.dots.flatMap(([, y, radius]) => [y - radius, y + radius]);
  if (mark.kind === 'rule') return [mark.from[1], mark.to[1]];
  return segmentsOf(mark.d)
    .flat()
    .map(([, y]) => y);
}

test.each(figureIds)('the panels of %s hold whatever is drawn in them', (id) => {
  const definition = figures[id];
  const presets = [...library.scenarios.values()].filter(({ figure }) => figure === id).map(scenarioOf);
  const others = sample(anyScenario(definition.fields), 20);
  for (const scenario of [...presets, ...others]) {
    const recording = definition.run(scenario, dataOf(library, id));
    const times = [{ seconds: 0 }, ...definition.story(recording, scenario)];
    for (const size of sizeNames)
      for (const [index, panel] of definition.panels.entries()) {
        const marks = [
          ...panel.still(recording, size, scenario),
          ...times.flatMap(({ seconds }) => panel.moving?.(recording, seconds, size, scenario) ?? []),
        ];
        const { top, height } = bandOf(definition.panels, index, size);
        const outside = marks.flatMap(reachOf).filter((y) => y < top || y > top + height);
        expect(outside, `${panel.name}, ${size}, ${top} to ${top + height}`).toEqual([]);
      }
  }
});
