import { describe, expect, test } from 'vitest';
import { claimAt, mapLayout } from '../../../src/figures/evidence-map/cells.ts';
import { type MapClaim, type MapData, mapStances } from '../../../src/figures/evidence-map/data.ts';
import evidenceMap from '../../../src/figures/evidence-map/figure.ts';
import { glyph } from '../../../src/figures/evidence-map/glyph.ts';
import type { EvidenceMapScenario } from '../../../src/figures/evidence-map/question.ts';
import { headline } from '../../../src/figures/evidence-map/words.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import type { Size } from '../../../src/view/picture.ts';
import { library } from '../../library.ts';

/** A small set of claims, so that words do not change with the records. */
const claim = (id: string, verdict: string, certainty: string, counts: readonly number[]): MapClaim => ({
  id,
  title: `The title of ${id}`,
  statement: `The statement of ${id}.`,
  verdict,
  certainty,
  studies: {
    supports: [counts[0]!, 1],
    qualifies: [counts[1]!, 0],
    contradicts: [counts[2]!, 0],
  },
});
const few: MapData = {
  verdicts: ['supported', 'contested'],
  certainties: { high: 4, moderate: 3, low: 2 },
  claims: [
    claim('recruitment-limit', 'supported', 'moderate', [1, 2, 0]),
    claim('cns-ends-set', 'contested', 'low', [0, 0, 3]),
    claim('not-hacks', 'contested', 'low', [4, 1, 0]),
  ],
};
const asked = (id: string) => {
  const scenario: EvidenceMapScenario = { claim: id };
  return { scenario, recording: evidenceMap.run(scenario, few) };
};
const describeOf = (id: string) => evidenceMap.describe(asked(id).recording, 0, asked(id).scenario);

describe('the words of the map', () => {
  test('tell how the claims are spread, and the surest there is', () => {
    expect(describeOf('none')).toBe(
      'Of 3 claims, one is supported and two contested. None of the verdicts has high certainty; the most is moderate.',
    );
  });

  test('tell in the picture what is seen at a glance, and not once more what stands beside it', () => {
    expect(headline(few)).toBe('One of 3 verdicts has moderate certainty, and none more.');
    expect(headline({ ...few, certainties: { moderate: 3, low: 2 } })).toBe(
      'One of 3 verdicts has moderate certainty.',
    );
  });

  test('tell of one claim how it stands, and on what', () => {
    expect(describeOf('recruitment-limit')).toBe(
      'Supported, with moderate certainty: “The title of recruitment-limit”. Two studies speak for it and two limit it; one of them was read at second hand.',
    );
  });

  test.each([
    ['none', 'none', 'No claim is chosen, as before.'],
    ['not-hacks', 'none', 'No claim is chosen: all of them stand together again.'],
    [
      'none',
      'cns-ends-set',
      'This claim is contested, with low certainty: one study speaks for it and three speak against it.',
    ],
    [
      'recruitment-limit',
      'cns-ends-set',
      'This claim is contested, with low certainty, and the one before supported, with moderate certainty: one study speaks for it and three speak against it.',
    ],
    [
      'cns-ends-set',
      'not-hacks',
      'This claim is contested, with low certainty, like the one before: five studies speak for it and one limits it.',
    ],
  ])('tell what a change did, from %s to %s', (before, after, words) => {
    expect(evidenceMap.changed(asked(before), asked(after))).toBe(words);
  });
});

describe('the studies of a claim', () => {
  test('are a stroke up, a dot or a stroke down each, broken or hollow where they are second-hand', () => {
    const marks = glyph(
      { studies: { supports: [2, 1], qualifies: [1, 1], contradicts: [0, 1] } },
      [0, 10],
      'wide',
    );
    const strokes = (style: string) =>
      marks.flatMap((mark) =>
        mark.kind === 'path' && mark.style === style ? mark.d.split('M').slice(1) : [],
      );
    expect(strokes('study-seen').map((d) => d.split(' ')[1])).toEqual(['3V10', '3V10']);
    expect(strokes('study-second').map((d) => d.split(' ')[1])).toEqual(['3V10', '10V17']);
    for (const style of ['limit-seen', 'limit-second'])
      expect(
        marks.flatMap((mark) => (mark.kind === 'dots' && mark.style === style ? mark.dots : [])),
      ).toHaveLength(1);
  });
});

const records = dataOf(library, 'evidence-map') as MapData;

describe.each(['narrow', 'wide'] as const)('the map of the claims of this site, %s,', (size: Size) => {
  const { cells } = mapLayout(records, size);

  test('has a place for every claim, and none over another', () => {
    expect(cells.map(({ claim: { id } }) => id).sort()).toEqual(records.claims.map(({ id }) => id).sort());
    for (const [index, one] of cells.entries())
      for (const other of cells.slice(index + 1)) {
        const apart =
          one.to[0] <= other.from[0] ||
          other.to[0] <= one.from[0] ||
          one.to[1] <= other.from[1] + 1e-9 ||
          other.to[1] <= one.from[1] + 1e-9;
        expect(apart, `${one.claim.id} and ${other.claim.id}`).toBe(true);
      }
  });

  test('lets a claim be chosen where it stands, and nothing where none stands', () => {
    for (const { claim: there, from, to } of cells) {
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      expect(claimAt(records, size, x, y)).toBe(there);
      const recording = evidenceMap.run({ claim: 'none' }, records);
      expect(evidenceMap.drag?.(recording, size, x, y, { claim: 'none' })).toEqual({ claim: there.id });
    }
    expect(claimAt(records, size, 2, 2)).toBeUndefined();
  });
});

test('every study of a claim is counted once', () => {
  const limits = records.claims.find(({ id }) => id === 'recruitment-limit')!;
  const all = mapStances.reduce(
    (sum, stance) => sum + limits.studies[stance][0] + limits.studies[stance][1],
    0,
  );
  expect(all).toBe(8);
});
