import { describe, expect, test } from 'vitest';
import { evidenceSides } from '../../../src/evidence/charts/rows.ts';
import type { Mark, Picture } from '../../../src/view/picture.ts';
import { textWidth } from '../../../src/view/textBox.ts';
import { library } from '../../library.ts';

const sidesOf = (id: string) =>
  evidenceSides(library.claims.get(id)!, (study) => library.studies.get(study)!);
const rowsOf = (id: string) => sidesOf(id).flatMap(({ rows }) => rows);
const rowOf = (id: string, study: string) => rowsOf(id).find(({ weighed }) => weighed.study.id === study)!;

/** The lines and points of one style. */
const marksOf = (picture: Picture, style: string) => picture.still.filter((mark) => mark.style === style);
const spanOf = (mark: Mark): number => (mark.kind === 'rule' ? mark.to[0] - mark.from[0] : Number.NaN);
const pointOf = (mark: Mark): number => (mark.kind === 'dots' ? mark.dots[0]![0] : Number.NaN);
const ticksOf = ({ still }: Picture) =>
  still.flatMap((mark) => (mark.kind === 'text' && mark.style === 'tick' ? [[mark.text, mark.at[0]]] : []));

describe('the rows of a claim', () => {
  test('have every study once, on its side', () => {
    for (const claim of library.claims.values()) {
      const rows = sidesOf(claim.id).flatMap(({ stance, rows }) =>
        rows.map(({ weighed }) => [weighed.study.id, stance].join(' ')),
      );
      expect(rows.toSorted()).toEqual(
        claim.evidence.map(({ study, stance }) => [study, stance].join(' ')).toSorted(),
      );
      expect(new Set(rows).size, claim.id).toBe(claim.evidence.length);
    }
  });

  test('draw what has an interval or a ±, and nothing else', () => {
    for (const claim of library.claims.values())
      for (const { weighed, interval } of rowsOf(claim.id)) {
        const { plusMinus, low } = weighed.finding ?? {};
        expect(interval !== undefined, `${claim.id}: ${weighed.study.id}`).toBe(
          plusMinus !== undefined || low !== undefined,
        );
      }
  });

  test('draw intervals of one axis to one scale', () => {
    const [wide, narrow] = ['sodal2023dropsets', 'fonseca2023advanced'].map(
      (study) => rowOf('drop-sets-similar-growth', study).interval!,
    ) as [Picture, Picture];
    expect(ticksOf(wide)).toEqual(ticksOf(narrow));
    const ratio = spanOf(marksOf(wide, 'study-interval')[0]!) / spanOf(marksOf(narrow, 'study-interval')[0]!);
    expect(ratio).toBeCloseTo((0.509 + 0.199) / (0.15 + 0.14), 5);
  });

  test('draw a value beside its comparison, each with its ±', () => {
    const { interval } = rowOf('cns-ends-set', 'ferguson2016reserve');
    const point = (style: string) => pointOf(marksOf(interval!, style)[0]!);
    expect(point('study-compared-point')).toBeLessThan(point('study-read'));
    expect(spanOf(marksOf(interval!, 'study-interval')[0]!)).toBeGreaterThan(
      spanOf(marksOf(interval!, 'study-compared')[0]!),
    );
    expect(interval!.title).toBe(
      'Drawn to scale, 0 to 500 in watts: 391, from 319 to 463; set against 352, from 294 to 410.',
    );
  });

  test('are hollow and dashed for studies read at second hand', () => {
    const { mark, interval } = rowOf('drop-sets-similar-growth', 'havers2026dropset');
    expect(mark.still[0]!.style).toBe('study-second');
    expect(marksOf(interval!, 'study-interval-second')).not.toEqual([]);
    expect(marksOf(interval!, 'study-interval')).toEqual([]);
  });

  test('have marks as large as their studies', () => {
    const width = (study: string) => {
      const [mark] = rowOf('drop-sets-similar-growth', study).mark.still;
      return mark?.kind === 'dots' ? mark.dots[0]![2] : Number.NaN;
    };
    expect(width('enes2021restpause')).toBeGreaterThan(width('varovic2021dropset'));
  });
});

const drawnRows = [...library.claims.keys()].flatMap((id) =>
  rowsOf(id).flatMap(({ interval, weighed }) =>
    interval === undefined ? [] : [{ where: `${id}: ${weighed.study.id}`, interval }],
  ),
);

test('the words of every axis fit its picture', () => {
  for (const { where, interval } of drawnRows)
    for (const mark of interval.still)
      if (mark.kind === 'text' && mark.style === 'axis-title')
        expect(mark.at[0] + textWidth(mark.text, mark.style), where).toBeLessThanOrEqual(interval.width);
});

test('the ticks of every axis stand apart', () => {
  for (const { where, interval } of drawnRows) {
    const ticks = ticksOf(interval) as [string, number][];
    expect(ticks.length, where).toBeGreaterThan(1);
    for (const [index, [words, x]] of ticks.slice(1).entries()) {
      const [before, at] = ticks[index]!;
      const room = (textWidth(words, 'tick') + textWidth(before, 'tick')) / 2 + 4;
      expect(x - at, `${where}: ${before} and ${words}`).toBeGreaterThanOrEqual(room);
    }
  }
});
