import { describe, expect, test } from 'vitest';
import type { ForestData } from '../../../src/figures/forest/data.ts';
import forest from '../../../src/figures/forest/figure.ts';
import { layoutRows, layouts } from '../../../src/figures/forest/layout.ts';
import question, { type ForestScenario } from '../../../src/figures/forest/question.ts';
import { drawnRows, type ForestView, forestView } from '../../../src/figures/forest/shown.ts';
import { story } from '../../../src/figures/forest/story.ts';
import { tally } from '../../../src/figures/forest/words.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { defaults } from '../../../src/scenario/field.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Mark, Size } from '../../../src/view/picture.ts';
import { library } from '../../library.ts';

const data = dataOf(library, 'forest') as ForestData;
const start = defaults(question.fields) as ForestScenario;
const asked = (values: Partial<ForestScenario> = {}) => {
  const scenario = { ...start, ...values };
  return { scenario, recording: forestView(scenario, data) };
};
const names = (values: Partial<ForestScenario>) => drawnRows(asked(values).recording).map(({ name }) => name);
/** All marks of a moment; without one, of the rest picture. */
function marksAt(recording: ForestView, size: Size, scenario: ForestScenario, seconds?: number) {
  const rest = restingTime(forest, recording, scenario);
  const { still, moving } = drawFigure(forest, recording, seconds ?? rest, size, scenario);
  return [...still, ...moving];
}
const styles = (values: Partial<ForestScenario>, size: Size = 'wide') => {
  const { scenario, recording } = asked(values);
  return marksAt(recording, size, scenario).map(({ style }) => style);
};

describe('the rows of growth with drop sets', () => {
  test('have the numbers of their findings', () => {
    const { recording } = asked();
    const found = drawnRows(recording).map(({ name, value, low, high, unit, read }) => [
      name,
      value,
      low,
      high,
      unit,
      read,
    ]);
    expect(found).toContainEqual(['Coleman 2022', 0.08, -0.08, 0.24, 'ES', 'abstract']);
    expect(found).toContainEqual(['Havers 2026', 0.04, -0.29, 0.36, 'SMD', 'second-hand']);
    expect(found).toHaveLength(6);
  });

  test('without an interval are written out, with the numbers of their findings', () => {
    const told = asked().recording.textRows.map(({ name, says, read }) => [name, says, read]);
    expect(told).toContainEqual([
      'Angleri 2017: thigh',
      '7.8\u00a0% with drop sets, 7.6\u00a0% with ordinary sets',
      'abstract',
    ]);
    expect(told.find(([name]) => name === 'Enes 2021: upper thigh')?.[2]).toBe('second-hand');
  });
});

describe('a selection of rows', () => {
  test('leaves out what was read at second hand', () => {
    expect(names({ readings: 'first' })).not.toContain('Havers 2026');
    expect(names({ question: 'session-drop-sets', readings: 'first' })).toEqual([]);
  });

  test('keeps pooled results and trials apart', () => {
    const rows = (show: string) => {
      const { plots, textRows } = asked({ question: 'growth-failure', show }).recording;
      return new Set([...plots, ...textRows].map(({ kind }) => kind));
    };
    expect(rows('pooled')).toEqual(new Set(['pooled']));
    expect(rows('trial')).toEqual(new Set(['trial']));
    expect(rows('all')).toEqual(new Set(['pooled', 'trial']));
  });

  test('sorts the rows within a block', () => {
    expect(names({ sort: 'year' })[0]).toBe('Havers 2026');
    expect(names({ sort: 'effect' })[0]).toBe('Sødal 2023');
    expect(names({ sort: 'precision' })[0]).toBe('Fonseca 2023: all measures');
  });
});

test('an axis shows two measures only where its rows name them', () => {
  for (const { plots } of data)
    for (const plot of plots) {
      const units = new Set(plot.rows.map(({ unit }) => unit));
      if (units.size > 1) expect(plot.units.length).toBeGreaterThan(1);
    }
});

describe('a row', () => {
  test('is a diamond for a pooled result and a square for a single trial', () => {
    expect(styles({ question: 'growth-failure' })).toEqual(
      expect.arrayContaining(['pooled', 'trial', 'trial-bar']),
    );
  });

  test('is hollow for a second-hand reading and pale for an indirect comparison', () => {
    expect(styles({ show: 'pooled' }).filter((style) => style === 'pooled-second')).toHaveLength(1);
    expect(styles({}).filter((style) => style === 'pooled-beside')).toHaveLength(3);
    expect(styles({ readings: 'first' })).not.toContain('pooled-second');
  });

  test('has an arrow where its interval extends past the axis', () => {
    expect(styles({ question: 'session-drop-sets' }).filter((style) => style === 'goes-on')).toHaveLength(1);
    expect(styles({})).not.toContain('goes-on');
  });

  test('links to its finding', () => {
    const { scenario, recording } = asked();
    const links = marksAt(recording, 'wide', scenario).flatMap((mark: Mark) =>
      mark.kind === 'text' && mark.href !== undefined ? [mark.href] : [],
    );
    expect(links).toContain('/references/coleman2022dropset/#growth');
    expect(links).toContain('/claims/drop-sets-similar-growth/');
  });
});

const questions = data.map(({ id }) => id);

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  test.each(questions)('has room for every result of %s', (id) => {
    const { recording } = asked({ question: id });
    const items = layoutRows(recording, size);
    expect(items.at(-1)!.bottom).toBeLessThanOrEqual(layouts[size].bottom);
    const shown = items.filter(({ kind }) => kind === 'row' || kind === 'told');
    expect(shown).toHaveLength(drawnRows(recording).length + recording.textRows.length);
  });

  test('has rows of one height, for few results and for many', () => {
    const heights = ['past-failure-partials', 'growth-failure'].map((id) => {
      const row = layoutRows(asked({ question: id }).recording, size).find(({ kind }) => kind === 'row')!;
      return row.bottom - row.top;
    });
    expect(heights[0]).toBe(heights[1]);
  });
});

test('written results appear in full where all of them fit, else in brief', () => {
  const words = (question: string) => {
    const { scenario, recording } = asked({ question });
    return marksAt(recording, 'narrow', scenario).flatMap((mark) =>
      mark.kind === 'text' && mark.style === 'said' ? [mark.text] : [],
    );
  };
  expect(words('strength-drop-sets')).toContain('24.9\u00a0% with drop sets, 25.9\u00a0% with ordinary sets');
  expect(words('growth-drop-sets')).toContain('7.8 v 7.6 %');
});

describe('the summary of the rows', () => {
  test.each([
    [[], 'No interval is left'],
    [[[-1, 1]], 'The one interval leaves it open'],
    [[[0.1, 1]], 'The one interval lies on one side'],
    [
      [
        [-1, 1],
        [-2, 1],
      ],
      'Both intervals leave it open',
    ],
    [
      [
        [-1, 1],
        [0.1, 1],
        [0.2, 1],
      ],
      'One of three intervals leaves it open',
    ],
    [
      [
        [-1, 1],
        [0, 1],
        [0.2, 1],
      ],
      'Two of three intervals leave it open, one of them only just',
    ],
    [
      [
        [0.1, 1],
        [0.2, 1],
      ],
      'None of the two intervals leaves it open',
    ],
  ] as [[number, number][], string][])('is counted: %j', (rows, words) => {
    expect(tally(rows.map(([low, high]) => ({ low, high })))).toBe(words);
  });

  test('counts the results that have no interval', () => {
    const { scenario, recording } = asked();
    expect(forest.describe(recording, restingTime(forest, recording, scenario), scenario)).toBe(
      'Growth, drop sets or ordinary sets: all six intervals leave it open. Six more are told in words.',
    );
  });
});

describe('the story', () => {
  const told = (values: Partial<ForestScenario> = {}) => {
    const { scenario, recording } = asked(values);
    return forest.story(recording, scenario).map((step) => ({
      ...step,
      words: forest.describe(recording, step.seconds, scenario),
      marks: marksAt(recording, 'wide', scenario, step.seconds),
    }));
  };
  const captions = (values?: Partial<ForestScenario>) => told(values).map(({ caption }) => caption);

  test('shows single trials, then pooled results, then the summary with the claim', () => {
    expect(captions({ question: 'growth-failure' })).toEqual([
      'Two single trials: both intervals leave it open.',
      'Four single trials have no interval, and are told in words.',
      'Four pooled results: three intervals leave it open, one of them only just.',
      'One pooled result has no interval, and is told in words.',
      'Five of six intervals leave it open. The claim: supported, moderate certainty.',
    ]);
  });

  test('ends with the last rows where no claim is linked, and at once where no row is left', () => {
    expect(captions({ question: 'range-and-rest' }).at(-1)).toBe(
      'Six pooled results: all intervals leave it open.',
    );
    const { question, plots, textRows } = asked().recording;
    expect(plots.length + textRows.length).toBeGreaterThan(0);
    expect(story({ question, plots: [], textRows: [] })).toEqual([
      { seconds: 0, caption: 'This choice leaves no result to show.' },
    ]);
  });

  test('adds one row a second, the last of its block first', () => {
    const { scenario, recording } = asked();
    const shown = (seconds: number) =>
      marksAt(recording, 'narrow', scenario, seconds).filter(({ style }) => /^(said|value)$/.test(style));
    expect([0, 1, 2.5, 6, 7, 12].map((seconds) => shown(seconds).length)).toEqual([0, 1, 2, 6, 7, 12]);
    const brief = recording.textRows.at(-1)!.brief;
    expect(shown(1)).toMatchObject([{ text: brief }]);
  });

  test('shows and describes at each moment only the rows added so far', () => {
    const [trials, pooled, end] = told();
    const has = (marks: readonly Mark[], style: string) => marks.some((mark) => mark.style === style);
    expect(has(trials!.marks, 'value')).toBe(false);
    expect(trials!.words).toBe('Growth, drop sets or ordinary sets: so far, six results are told in words.');
    const claims = (marks: readonly Mark[]) =>
      marks.filter((mark) => mark.kind === 'text' && mark.href?.startsWith('/claims/'));
    expect(pooled!.words).toMatch(/so far, all six intervals leave it open/);
    expect(claims(pooled!.marks)).toHaveLength(0);
    expect(claims(end!.marks)).toHaveLength(1);
  });
});

describe('the announcement of a change', () => {
  const change = (before: Partial<ForestScenario>, after: Partial<ForestScenario>) =>
    forest.changed(asked(before), asked(after));

  test.each([
    [{}, {}, 'The rows are as before: all six intervals leave it open.'],
    [{}, { readings: 'first' }, 'Five intervals instead of six: all five intervals leave it open.'],
    [{ readings: 'first' }, {}, 'Six intervals instead of five: all six intervals leave it open.'],
    [{}, { show: 'trial' }, 'No interval is left; what was found is told in words.'],
    [{}, { sort: 'effect' }, 'Sødal 2023 now comes first, the largest of its block.'],
    [
      {},
      { question: 'strength-drop-sets' },
      'Now strength, drop sets or ordinary sets: both intervals leave it open.',
    ],
    [
      { question: 'growth-failure' },
      { question: 'growth-failure', show: 'trial' },
      'Two intervals instead of six: both intervals leave it open.',
    ],
  ])('describes the change from %j to %j', (before, after, words) =>
    expect(change(before, after)).toBe(words),
  );
});
