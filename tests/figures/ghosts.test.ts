import { range } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import type { Amount } from '../../src/guesses/prediction.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { lessonOf } from '../../src/prose/lesson.ts';
import { predictionOf } from '../../src/prose/prediction.ts';
import { drawFigure, restingTime } from '../../src/view/figure.ts';
import { bandOf } from '../../src/view/panels.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { library } from '../library.ts';
import { collisions } from './collisions.ts';

const sources = {
  study: (id: string) => library.studies.get(id),
  preset: (id: string) => library.scenarios.get(id),
};
const lessons = library.lessons.map(({ body = '' }) => lessonOf(body).tags);

/** Numbers that a lesson asks for before the figure that shows them. */
const asked = lessons.flatMap((tags) => {
  const shown = new Set(tags.map(({ name, attributes }) => (name === 'Figure' ? attributes.scenario : '')));
  return tags
    .filter(({ name }) => name === 'Predict')
    .map(({ attributes }) => predictionOf(attributes, sources))
    .filter((prediction) => prediction?.kind === 'amount')
    .flatMap((prediction) => {
      const { run, from, to, step } = prediction as Amount;
      return run !== undefined && shown.has(run.preset)
        ? [{ ...run, guesses: range(from, to + step / 2, step) }]
        : [];
    });
});

test('lessons ask for numbers of their figures', () => {
  expect(asked.length).toBeGreaterThan(3);
});

describe.each(asked)('a guess at $readout of $preset', ({ preset, readout, guesses }) => {
  const { figure, values } = library.scenarios.get(preset)!;
  const definition = figures[figure];
  const scenario = scenarioOf({ figure, values });
  const recording = definition.run(scenario, dataOf(library, figure));
  const panel = definition.panels.findIndex(({ ghosts = {} }) => readout in ghosts);

  test.each(Object.keys(sizes) as Size[])('has its dashes and its words in a free place, %s', (size) => {
    const picture = drawFigure(
      definition,
      recording,
      restingTime(definition, recording, scenario),
      size,
      scenario,
    );
    const { top, height } = bandOf(definition.panels, panel, size);
    for (const guess of guesses) {
      const marks = definition.ghosts[readout]!(recording, guess, size, scenario);
      const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(words.join(' '), `${guess}`).toContain('your guess');
      expect(
        marks.some(({ style }) => style === 'ghost'),
        `${guess}`,
      ).toBe(true);
      expect(collisions({ ...picture, moving: [...picture.moving, ...marks] }), `${guess}`).toEqual([]);
      const heights = marks.flatMap((mark) => (mark.kind === 'rule' ? [mark.from[1], mark.to[1]] : []));
      expect(Math.min(...heights), `${guess}`).toBeGreaterThanOrEqual(top);
      expect(Math.max(...heights), `${guess}`).toBeLessThanOrEqual(top + height);
    }
  });
});
