import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../src/evidence/finding.ts';
import type { ForestData } from '../../../src/figures/forest/data.ts';
import forest from '../../../src/figures/forest/figure.ts';
import { layouts } from '../../../src/figures/forest/items.ts';
import { layoutRows } from '../../../src/figures/forest/layout.ts';
import question, { type ForestScenario } from '../../../src/figures/forest/question.ts';
import { drawnRows, type ForestView, forestView } from '../../../src/figures/forest/shown.ts';
import { story } from '../../../src/figures/forest/story.ts';
import { blockText, clearCount, tallyOf } from '../../../src/figures/forest/tally.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { defaults, withDependents } from '../../../src/scenario/field.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Mark, Size } from '../../../src/view/picture.ts';
import { textBox } from '../../../src/view/textBox.ts';
import { library } from '../../library.ts';

const data = dataOf(library, 'forest') as ForestData;
const questions = data.map(({ id }) => id);
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
    expect(found).toContainEqual([
      'Coleman 2022',
      0.08,
      -0.08,
      0.24,
      'how much people differ (ES)',
      'abstract',
    ]);
    expect(found).toContainEqual([
      'Havers 2026',
      0.04,
      -0.29,
      0.36,
      'how much people differ (SMD)',
      'second-hand',
    ]);
    expect(found).toHaveLength(6);
  });

  test('without an interval are written out, with the numbers of their findings', () => {
    const told = asked().recording.textRows.map(({ name, says, read }) => [name, says, read]);
    expect(told).toContainEqual([
      'Angleri 2017: thigh',
      'alike: 7.8\u00a0% with drop sets, 7.6\u00a0% with ordinary sets',
      'abstract',
    ]);
    expect(told.find(([name]) => name === 'Enes 2021: upper thigh')?.[2]).toBe('second-hand');
  });

  test('say their unit in plain words, beside what the field calls it', () => {
    const { recording, scenario } = asked({ question: 'growth-failure' });
    const vieira = recording.textRows.find(({ name }) => name.startsWith('Vieira'))!;
    expect(vieira.says).toMatch(/^0\.75.times how much people differ \(SMD\) for failure/);
    const units = forest.table(recording, scenario).rows.map((row) => row[5]);
    expect(units).toContain('how much people differ (ES)');
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
    expect(styles({ question: 'session-drop-sets' }).filter((style) => style === 'overflow')).toHaveLength(1);
    expect(styles({})).not.toContain('overflow');
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

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  test.each(questions)('has room for every result of %s', (id) => {
    const { recording } = asked({ question: id });
    const items = layoutRows(recording, size);
    expect(items.at(-1)!.bottom).toBeLessThanOrEqual(layouts[size].bottom);
    const shown = items.flatMap((item) => {
      if (item.kind === 'opens') return item.rows;
      return item.kind === 'row' || item.kind === 'told' ? [item.row] : [];
    });
    expect(new Set(shown)).toEqual(new Set([...drawnRows(recording), ...recording.textRows]));
  });

  test.each(questions)(
    'shows pooled results above single trials in %s, whatever their order on record',
    (id) => {
      const reversed = data.map((row) => ({ ...row, plots: row.plots.toReversed() }));
      const items = layoutRows(forestView({ ...start, question: id }, reversed), size);
      const kindsOf = (kinds: readonly string[]) => [...new Set(kinds)];
      const drawn = kindsOf(items.flatMap((item) => (item.kind === 'row' ? [item.plot.kind] : [])));
      const told = kindsOf(items.flatMap((item) => (item.kind === 'told' ? [item.row.kind] : [])));
      for (const kinds of [drawn, told]) if (kinds.length > 1) expect(kinds).toEqual(['pooled', 'trial']);
    },
  );

  test.each(questions)('names each row of %s unlike every other', (id) => {
    const { recording, scenario } = asked({ question: id });
    const own = marksAt(recording, size, scenario).flatMap((mark) =>
      mark.kind === 'text' && mark.href?.startsWith('/references/') ? [mark.text] : [],
    );
    expect(own).toEqual([...new Set(own)]);
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
    const { scenario, recording } = asked({ question, show: 'trial' });
    return marksAt(recording, 'narrow', scenario).flatMap((mark) =>
      mark.kind === 'text' && mark.style === 'said' ? [mark.text] : [],
    );
  };
  expect(words('nearness-to-failure').join(' ')).toContain(
    'two thigh muscles grew more in sets that went on until the bar was slower',
  );
  expect(words('session-drop-sets')).toContain('harder: 8.8 vs 7.5');
});

describe('the summary of the rows', () => {
  const [more, ends] = ['more growth with', ['rest', 'work'] as const];
  const tallied = (rows: readonly (readonly [number, number])[]) =>
    tallyOf([{ more, ends, rows: rows.map(([low, high]) => ({ low, high })) }]);

  test.each([
    [[], 'no result has a range', undefined],
    [[[-1, 1]], 'the one result shows no clear difference', 'no clear difference'],
    [[[0.1, 1]], 'the one result shows more growth with work', 'it shows more growth with work'],
    [
      [
        [-1, 1],
        [-2, 1],
      ],
      'neither of two shows a clear difference',
      'neither shows a clear difference',
    ],
    [
      [
        [-1, 1],
        [0.1, 1],
        [-2, -1],
      ],
      'two of three show a clear difference',
      'one shows no clear difference, one shows more growth with work, one shows more growth with rest',
    ],
    [
      [
        [-1, 1],
        [0, 1],
        [0.2, 1],
      ],
      'one of three shows more growth with work',
      'two show no clear difference, one shows more growth with work',
    ],
    [
      [
        [0.1, 1],
        [0.2, 1],
      ],
      'both of two show more growth with work',
      'both show more growth with work',
    ],
    [
      [
        [-1, 1],
        [-1, 1],
        [-1, 0],
      ],
      'none of three shows a clear difference',
      'none shows a clear difference',
    ],
  ] as [[number, number][], string, string | undefined][])(
    'counts the intervals that cross no difference, and each side: %j',
    (rows, count, block) => {
      expect(clearCount(tallied(rows))).toBe(count);
      if (block !== undefined) expect(blockText(tallied(rows))).toBe(block);
    },
  );
});

describe.each(questions)('the sentence that sums up %s', (id) => {
  const { scenario, recording } = asked({ question: id });
  const { claim, finding } = recording.question;
  const rest = restingTime(forest, recording, scenario);

  test('ends the story and the description, whatever rows are shown', () => {
    for (const show of ['all', 'pooled', 'trial'])
      for (const readings of ['all', 'first']) {
        const other = asked({ question: id, show, readings });
        const captions = forest.story(other.recording, other.scenario);
        if (captions.length === 1 && captions[0]!.seconds === 0) continue;
        expect(captions.at(-1)!.caption).toBe(finding);
        const end = restingTime(forest, other.recording, other.scenario);
        expect(forest.describe(other.recording, end, other.scenario)).toContain(finding);
      }
  });

  test('says the verdict on the claim with its certainty, and never alone', () => {
    if (claim === undefined) {
      expect(finding).not.toMatch(/supported|contested|certainty/);
      return;
    }
    const { verdict, certainty } = library.claims.get(claim.href.split('/').at(-2)!)!;
    expect(finding).toContain(`${verdict}, with ${certainty} certainty`);
    const before = finding.slice(0, finding.indexOf(verdict));
    expect(before.split(' ').length, finding).toBeGreaterThan(5);
  });

  test.each(['narrow', 'wide'] as const)('is about the claim that stands above the rows, %s', (size) => {
    const marks = marksAt(recording, size, scenario, 0);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    const lines = texts.filter(({ href }) => href?.startsWith('/claims/'));
    if (claim === undefined) expect(lines).toEqual([]);
    else expect(lines.map(({ text }) => text).join(' ')).toBe(`Claim: ${claim.title}`);
    const top = Math.min(...texts.map((mark) => textBox(mark)[1]));
    for (const line of lines.slice(0, 1)) expect(textBox(line)[1]).toBe(top);
    expect(rest).toBeGreaterThan(0);
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

  test('says what a width means, then shows pooled results, single trials, and what they say of the claim', () => {
    expect(captions({ question: 'growth-failure' })).toEqual([
      'A diamond spans the likely range of an effect: the wider, the less sure.',
      'Four combined results with a range: one of four shows more growth with failure.',
      'One combined result came without a range: read it with care.',
      'Two results of single trials with a range: neither shows a clear difference.',
      'Four results of single trials came without a range: read them with care.',
      'Failure may add a little growth, but “not needed” is supported, with moderate certainty.',
    ]);
  });

  test('ends at once where no row is left', () => {
    const { question, plots, textRows } = asked().recording;
    expect(plots.length + textRows.length).toBeGreaterThan(0);
    expect(story({ question, plots: [], textRows: [], show: 'all' })).toEqual([
      { seconds: 0, caption: 'This choice leaves no result to show.' },
    ]);
  });

  test('adds one row a second, the last of its block first', () => {
    const { scenario, recording } = asked({ question: 'session-drop-sets' });
    const shown = (seconds: number) =>
      marksAt(recording, 'wide', scenario, seconds).filter(({ style }) => /^(said|value)$/.test(style));
    expect([0, 1, 2.5, 4, 5, 12].map((seconds) => shown(seconds).length)).toEqual([0, 1, 2, 4, 5, 12]);
    const oldest = drawnRows(recording).at(-1)!;
    expect(shown(1)).toMatchObject([{ text: expect.stringContaining(String(oldest.value)) }]);
  });

  test('shows and describes at each moment only the rows added so far, and the verdict last', () => {
    const [, pooled, trials, end] = told({ question: 'strength-drop-sets' });
    const has = (marks: readonly Mark[], style: string) => marks.some((mark) => mark.style === style);
    expect(has(pooled!.marks, 'said')).toBe(false);
    expect(pooled!.words).toBe(
      'Strength from drop sets: two of eight results are in. Neither of two with a range shows a clear difference.',
    );
    expect(trials!.words).toBe(
      'Strength from drop sets: eight of eight results are in. Neither of two with a range shows a clear difference.',
    );
    expect(has(trials!.marks, 'verdict')).toBe(false);
    expect(end!.marks).toContainEqual(
      expect.objectContaining({ style: 'verdict', text: 'mostly supported, low certainty' }),
    );
  });
});

/** How small a picture is drawn: in a window of 360 by 616, and the wide one in one of 768 by 900. */
const scales = { narrow: 283 / forest.frame.narrow.height, wide: 431 / forest.frame.wide.height };

test.each(
  questions.flatMap((question) => (['narrow', 'wide'] as const).map((size) => [question, size] as const)),
)('the links of %s, %s, are at least 24 px high, and as far from one another', (question, size) => {
  for (const show of ['all', 'pooled', 'trial']) {
    const { scenario, recording } = asked({ question, show });
    const links = marksAt(recording, size, scenario).flatMap((mark) =>
      // Lines of the title of a claim lead to one place.
      mark.kind === 'text' && mark.href?.startsWith('/references/') ? [mark] : [],
    );
    const tops = links.map(({ room }) => room![1]);
    const pitches = tops.slice(1).map((top, index) => top - tops[index]!);
    for (const { text, room } of links)
      expect((room![3] - room![1]) * scales[size], text).toBeGreaterThanOrEqual(24);
    for (const pitch of pitches) expect(pitch * scales[size]).toBeGreaterThanOrEqual(24);
  }
});

describe('a phone', () => {
  test('opens the single trials by one press, as high as a finger, and goes back by another', () => {
    const press = (values: Partial<ForestScenario>, kind: string) => {
      const { scenario, recording } = asked(values);
      const { top, bottom } = layoutRows(recording, 'narrow').find((item) => item.kind === kind)!;
      expect((bottom - top) * scales.narrow).toBeGreaterThanOrEqual(44);
      const at = (y: number, size: Size = 'narrow') => forest.drag?.(recording, size, 200, y, scenario);
      expect(at((top + bottom) / 2, 'wide')).toBeUndefined();
      expect(at(bottom + 40)).toBeUndefined();
      return at((top + bottom) / 2);
    };
    expect(press({}, 'opens')).toEqual({ show: 'trial' });
    expect(press({ show: 'trial' }, 'back')).toEqual({ show: 'all' });
  });

  test('shows how many single trials there are before they are opened, one mark each as they come in', () => {
    const { scenario, recording } = asked();
    const trials = (seconds?: number) =>
      marksAt(recording, 'narrow', scenario, seconds).filter(({ style }) => /^trial/.test(style)).length;
    expect([0, 6, 8, undefined].map(trials)).toEqual([0, 0, 2, recording.textRows.length]);
  });

  test('says in words what lies on either side and what the unit is, with no term of the field', () => {
    for (const question of questions) {
      const { scenario, recording } = asked({ question });
      const words = marksAt(recording, 'narrow', scenario)
        .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
        .join(' ');
      for (const { more, ends } of recording.plots.filter(({ kind }) => kind === 'pooled'))
        for (const part of [more, ...ends]) expect(words).toContain(part);
      expect(words).not.toMatch(/\b(SMD|ES|SMC|pooled)\b/);
    }
  });
});

test('a row that has not appeared yet has a placeholder along its whole axis', () => {
  const { scenario, recording } = asked({ question: 'strength-drop-sets' });
  for (const size of ['narrow', 'wide'] as const) {
    const awaitedAt = (seconds: number) =>
      marksAt(recording, size, scenario, seconds).filter(
        (mark) => mark.style === 'awaited' || (mark.kind === 'text' && mark.text === '?'),
      ).length;
    expect([0, 1, 2, 8].map(awaitedAt)).toEqual([8, 7, 6, 0]);
  }
});

test('a name and what was found beside it stand clearly apart on a phone', () => {
  for (const question of questions) {
    const { scenario, recording } = asked({ question, show: 'trial' });
    const texts = marksAt(recording, 'narrow', scenario).flatMap((mark) =>
      mark.kind === 'text' ? [mark] : [],
    );
    for (const said of texts.filter(({ style, anchor }) => style === 'said' && anchor === 'end')) {
      const name = texts.find(({ style, at }) => style === 'link' && at[1] === said.at[1])!;
      expect(textBox(said)[0] - textBox(name)[2], name.text).toBeGreaterThanOrEqual(12);
    }
  }
});

test.each(questions)('an axis of %s that reaches as far to both sides has a number on either', (id) => {
  const ticksOf = (show: string, size: Size) => {
    const { scenario, recording } = asked({ question: id, show });
    if (recording.plots.some(({ from, to }) => from !== -to)) return [];
    return marksAt(recording, size, scenario).flatMap((mark) =>
      mark.kind === 'text' && mark.style === 'tick' ? [mark.text] : [],
    );
  };
  for (const show of ['all', 'trial'])
    for (const size of ['narrow', 'wide'] as const)
      expect(ticksOf(show, size).join(' ')).toMatch(/^((−[\d.]+ )+(no difference|equal)( [\d.]+)+ ?)*$/);
});

test('a new question begins with the analyses and the trials', () => {
  const opened = withDependents(question.fields, start, { show: 'trial', sort: 'effect' });
  expect(opened).toEqual({ ...start, show: 'trial', sort: 'effect' });
  const id = 'growth-failure';
  expect(withDependents(question.fields, opened, { question: id })).toEqual({
    ...start,
    sort: 'effect',
    question: id,
  });
});

test('a list of bare numbers says what they measure and what is set against what', () => {
  for (const question of questions) {
    const { scenario, recording } = asked({ question, show: 'trial' });
    const pairs = recording.textRows.filter(
      ({ kind, brief }) => kind === 'trial' && /\d vs .* %$/.test(brief),
    );
    if (pairs.length === 0) continue;
    const words = marksAt(recording, 'narrow', scenario).flatMap((mark) =>
      mark.kind === 'text' && mark.style === 'panel-title' ? [mark.text] : [],
    );
    expect(words.join(), question).toMatch(/Without a range: (growth|strength), .* vs /);
  }
});

/** A pair of numbers says what the study made of it: that they are alike, that one is more, or that no test was seen. */
test('two numbers without a range never stand bare', () => {
  for (const { told } of library.forest.values())
    for (const { brief, study, finding } of told.filter((row) => row.brief.includes('{comparison}'))) {
      expect(brief).toMatch(/^(alike|more|harder|unclear|no test): /);
      const { p, text, note } = findingOf(library.studies.get(study)!, finding);
      if (brief.startsWith('no test')) expect([p, text, note].join()).not.toMatch(/[<≤=] ?0\.|alike|similar/);
      if (brief.startsWith('more')) expect([p, text].join()).toMatch(/[<≤=] ?0\.|more in the leg/);
    }
});

test('says which way the clear results on how hard drop sets are point', () => {
  const { scenario, recording } = asked({ question: 'session-drop-sets' });
  const rest = restingTime(forest, recording, scenario);
  expect(forest.describe(recording, rest, scenario)).toMatch(
    /two of four results with a range show higher values with drop sets\. Rated harder/,
  );
  expect(forest.changed(asked(), { scenario, recording })).toBe(
    'How hard drop sets are: two of four results show higher values with drop sets.',
  );
});

describe('the announcement of a change', () => {
  const change = (before: Partial<ForestScenario>, after: Partial<ForestScenario>) =>
    forest.changed(asked(before), asked(after));

  test.each([
    [{}, {}, 'The rows are as before: none of six results shows a clear difference.'],
    [{}, { readings: 'first' }, 'Five results with a range, not six: none of five shows a clear difference.'],
    [
      { question: 'muscle-length', readings: 'first' },
      { question: 'muscle-length' },
      'Four results, not three: one of four shows more growth with stretched half.',
    ],
    [{ readings: 'first' }, {}, 'Six results with a range, not five: none of six shows a clear difference.'],
    [{}, { show: 'trial' }, 'These results came without a range.'],
    [{}, { sort: 'effect' }, 'Sødal 2023 now comes first, the largest of its block.'],
    [
      {},
      { question: 'strength-drop-sets' },
      'Strength from drop sets: neither of two results shows a clear difference.',
    ],
    [
      { question: 'growth-failure' },
      { question: 'growth-failure', show: 'trial' },
      'Two results with a range, not six: neither of two shows a clear difference.',
    ],
    [
      { question: 'past-failure-partials' },
      { question: 'past-failure-partials', show: 'trial' },
      'The one result with a range is shown as before: no clear difference.',
    ],
  ])('describes the change from %j to %j', (before, after, words) =>
    expect(change(before, after)).toBe(words),
  );
});
