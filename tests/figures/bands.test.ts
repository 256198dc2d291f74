import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import type { FigureId } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import type { NumberField, Scenario } from '../../src/scenario/field.ts';
import { drawFigure, restingTime } from '../../src/view/figure.ts';
import type { Mark, Point, Size } from '../../src/view/picture.ts';
import { library } from '../library.ts';

/** The whole picture of a question at rest. */
function marksOf(figure: FigureId, values: Scenario, size: Size = 'wide'): readonly Mark[] {
  const definition = figures[figure];
  const scenario = scenarioOf({ figure, values });
  const recording = definition.run(scenario, dataOf(library, figure));
  const at = restingTime(definition, recording, scenario);
  const { still, moving } = drawFigure(definition, recording, at, size, scenario);
  return [...still, ...moving];
}

const bandsOf = (marks: readonly Mark[]): (readonly [from: Point, to: Point])[] =>
  marks.flatMap((mark) => (mark.kind === 'rule' && mark.style === 'known' ? [[mark.from, mark.to]] : []));

const publishedOf = (figure: FigureId, name: string) =>
  (figures[figure].fields.find((field) => field.name === name) as NumberField).published!;

describe('the band of an interval that was published', () => {
  test.each(['low', 'high'] as const)(
    'lies where the grip of the load in set stands at its end: %s',
    (end) => {
      const { definition, load } = { definition: figures.set, load: publishedOf('set', 'load')[end] };
      const scenario = scenarioOf({ figure: 'set', values: { load } });
      const recording = definition.run(scenario, undefined);
      const grip = definition.grips!(recording, 0, 'wide', scenario).find(({ sets }) => sets === 'load')!;
      const [band] = bandsOf(marksOf('set', { load }));
      expect(band![end === 'low' ? 0 : 1]).toEqual(grip.at);
    },
  );

  test.each(['low', 'high'] as const)('ends where a block of that load would in drop-set: %s', (end) => {
    const load = publishedOf('drop-set', 'load')[end];
    const marks = marksOf('drop-set', { load, drops: '' });
    const asked = marks.find(({ style }) => style === 'asked');
    const [, top] = /V([\d.]+)/.exec(asked?.kind === 'path' ? asked.d : '')!;
    const [band] = bandsOf(marks);
    expect(band![end === 'low' ? 0 : 1][1]).toBeCloseTo(Number(top), 1);
  });

  test.each([
    [60, true],
    [120, true],
    [50, false],
    [30, false],
  ] as const)('of the rest holds the second ordinary set after %i s: %s', (rest, inside) => {
    const marks = marksOf('drop-set', { rest });
    const [from] = bandsOf(marks).at(-1)!;
    // The drop set’s, the ordinary sets’, and what has gone by in both lanes.
    const [, working] = marks.filter(({ style }) => style === 'working');
    const starts = [...(working?.kind === 'path' ? working.d : '').matchAll(/M([\d.]+)/g)];
    expect(Number(starts[1]![1]) >= from[0] - 0.1).toBe(inside);
  });
});
