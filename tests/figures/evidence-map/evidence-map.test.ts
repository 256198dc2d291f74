import { describe, expect, test } from 'vitest';
import { weightText } from '../../../src/figures/evidence-map/cells.ts';
import {
  type MapClaim,
  type MapData,
  type MapSelection,
  type MapStudy,
  mapStances,
} from '../../../src/figures/evidence-map/data.ts';
import evidenceMap from '../../../src/figures/evidence-map/figure.ts';
import { groupsOf } from '../../../src/figures/evidence-map/groups.ts';
import question, {
  type EvidenceMapScenario,
  verdictKey,
} from '../../../src/figures/evidence-map/question.ts';
import { setAt, targetsOf } from '../../../src/figures/evidence-map/targets.ts';
import { howSure, nameOf, overview } from '../../../src/figures/evidence-map/words.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { capitalised } from '../../../src/typography/number.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Size } from '../../../src/view/picture.ts';
import { radiusOf, studyMark } from '../../../src/view/studyMark.ts';
import { library } from '../../library.ts';
import { collisions } from '../collisions.ts';

const stances = { supports: 0, qualifies: 1, contradicts: 2 } as const;

/** A small set of claims, so that words do not change with the records. */
const claim = (id: string, verdict: string, certainty: string, counts: readonly number[]): MapClaim => ({
  id,
  title: `The title of ${id}`,
  verdict,
  certainty,
  evidence: mapStances.flatMap((stance) =>
    Array.from({ length: counts[stances[stance]]! }, (_, index) => ({
      study: 'one',
      stance,
      read: 'abstract read',
      secondHand: stance === 'supports' && index === 0,
    })),
  ),
});
const few: MapData = {
  verdicts: ['supported', 'contested'],
  meanings: { supported: 'The evidence agrees.', contested: 'It points both ways.' },
  certainties: { high: 4, moderate: 3, low: 2 },
  claims: [
    claim('recruitment-limit', 'supported', 'moderate', [2, 2, 0]),
    claim('cns-ends-set', 'contested', 'low', [1, 0, 3]),
    claim('not-hacks', 'contested', 'low', [5, 1, 0]),
  ],
  studies: { one: { name: 'One 2020', kind: 'trial', size: 20, of: 'people' } },
};
const asked = (id: string) => {
  const scenario: EvidenceMapScenario = { claim: id, first: 1 };
  return { scenario, recording: evidenceMap.run(scenario, few) };
};
const describeOf = (id: string) => {
  const { recording, scenario } = asked(id);
  return evidenceMap.describe(recording, restingTime(evidenceMap, recording, scenario), scenario);
};
/** All marks of a moment; without one, of the rest picture. */
function marksAt(recording: MapSelection, size: Size, scenario: EvidenceMapScenario, seconds?: number) {
  const rest = restingTime(evidenceMap, recording, scenario);
  const { still, moving } = drawFigure(evidenceMap, recording, seconds ?? rest, size, scenario);
  return [...still, ...moving];
}

describe('the description of the map', () => {
  test('gives the highest certainty and the number of claims for each verdict', () => {
    expect(describeOf('none')).toBe(
      'Of 3 claims, one is supported and two contested. None of these verdicts has high certainty.',
    );
    expect(overview({ ...few, certainties: { moderate: 3, low: 2 } })).toMatch(
      /One of these verdicts has moderate certainty\.$/,
    );
  });

  test('gives the verdict of a chosen claim and names the strongest study on each side', () => {
    expect(describeOf('recruitment-limit')).toBe(
      'Supported, with moderate certainty: “Extra fibres run out”. Strongest studies: One 2020 for it, One 2020 partly.',
    );
  });

  test.each([
    ['none', 'none', 'Still all claims.'],
    ['not-hacks', 'none', 'Back to all claims.'],
    ['none', 'cns-ends-set', 'Contested; strongest: One 2020 for it, One 2020 against.'],
    ['recruitment-limit', 'cns-ends-set', 'Contested; the one before was supported.'],
    ['none', 'contested', 'Two of 3 claims are contested.'],
    ['contested', 'none', 'Back to all claims.'],
    ['cns-ends-set', 'not-hacks', 'Contested too; strongest: One 2020 for it, One 2020 partly.'],
  ])('announces the change from %s to %s', (before, after, words) => {
    expect(evidenceMap.changed(asked(before), asked(after))).toBe(words);
  });

  test('announces the side of a claim that was opened by its strongest study', () => {
    const before = asked('cns-ends-set');
    const scenario = { ...before.scenario, first: 2 };
    const after = { scenario, recording: evidenceMap.run(scenario, few) };
    expect(evidenceMap.changed(before, after)).toBe('The strongest study against it is One 2020.');
  });
});

describe('the mark of a study', () => {
  const mark = (size: MapStudy['size'], of: MapStudy['of'] = 'people', secondHand = false) =>
    studyMark({ size, of }, [50, 50], secondHand);
  const areaOf = (people: number) => {
    const drawn = mark(people);
    if (drawn.kind !== 'dots') throw new Error('people are discs');
    return drawn.dots[0]![2] ** 2;
  };

  test('is a disc with an area in proportion to the sample', () => {
    expect(areaOf(20) / areaOf(5)).toBeGreaterThan(3.8);
    expect(areaOf(20) / areaOf(5)).toBeLessThan(4.2);
    expect(areaOf(500)).toBe(areaOf(100));
  });

  test('is a diamond for pooled studies, larger with more of them', () => {
    expect(mark(4, 'studies')).toMatchObject({
      kind: 'path',
      d: 'M43.0 50.0L50.0 43.0L57.0 50.0L50.0 57.0z',
    });
    expect(radiusOf({ size: 16, of: 'studies' })).toBe(9);
  });

  test('has a size of its own where the sample is unknown', () => {
    expect(mark('nobody measured')).toMatchObject({ style: 'study-read', d: expect.stringMatching(/z$/) });
    expect(mark('not seen')).toMatchObject({ style: 'study-read-cross' });
  });

  test('is hollow for a study read at second hand', () => {
    expect(mark(20, 'people', true).style).toBe('study-second');
  });
});

const records = dataOf(library, 'evidence-map') as MapData;

const every = Object.keys(question.fields[0].options);
const viewOf = (claim: string, first = 1) => evidenceMap.run({ claim, first }, records);
const linesOf = (claim: string, size: Size, seconds?: number) =>
  marksAt(viewOf(claim), size, { claim, first: 1 }, seconds).flatMap((mark) =>
    mark.kind === 'text' ? [mark.text] : [],
  );

test('no two claims have names that can be mistaken for one another', () => {
  // Two names that share all but one of their longer words were read as one claim said twice.
  const wordsOf = (name: string) => new Set(name.toLowerCase().match(/[a-z]{4,}/g));
  const names = records.claims.map(nameOf);
  for (const [index, name] of names.entries()) {
    expect(name.length, name).toBeLessThanOrEqual(23);
    for (const other of names.slice(index + 1)) {
      const [one, two] = [wordsOf(name), wordsOf(other)];
      const differ =
        [...one].filter((word) => !two.has(word)).length + [...two].filter((word) => !one.has(word)).length;
      expect(differ, `${name} / ${other}`).toBeGreaterThan(1);
    }
  }
});

test('every verdict can be chosen, with what it means', () => {
  for (const verdict of records.verdicts) {
    expect(every).toContain(verdictKey(verdict));
    expect(linesOf(verdictKey(verdict), 'narrow').join(' ')).toContain(records.meanings[verdict]);
  }
});

describe.each(['narrow', 'wide'] as const)('the map of the claims of this site, %s,', (size: Size) => {
  test.each([0, undefined])(
    'shows its claims by name under each verdict, on a phone the surest and how many more there are, at %s s',
    (seconds) => {
      const shown = linesOf('none', size, seconds);
      for (const { verdict, claims } of groupsOf(records)) {
        const isCut = size === 'narrow' && claims.length > 4;
        const named = isCut ? claims.slice(0, 3) : claims;
        expect(shown).toContain(capitalised(verdict));
        for (const claim of named) expect(shown.join(' ')).toContain(nameOf(claim));
        if (isCut) expect(shown).toContain(`and ${claims.length - 3} more`);
      }
    },
  );

  test('shows every claim of an open verdict by its name', () => {
    for (const { verdict, ...claim } of records.claims)
      expect(linesOf(verdictKey(verdict), size, 0).join(' ')).toContain(nameOf(claim));
  });

  test('says what a chosen claim says, and its verdict where the map is not in sight', () => {
    for (const { id, title, verdict, certainty } of records.claims) {
      const shown = linesOf(id, size).join(' ');
      expect(shown).toContain(title);
      expect(shown.toLowerCase()).toContain(verdict);
      if (size === 'narrow' && certainty !== 'not gradable')
        expect(shown).toContain(`${certainty} certainty`);
    }
  });

  test('has targets that do not overlap', () => {
    for (const claim of every) {
      const targets = targetsOf(viewOf(claim), size);
      for (const [index, one] of targets.entries())
        for (const other of targets.slice(index + 1)) {
          const apart =
            one.to[0] <= other.from[0] ||
            other.to[0] <= one.from[0] ||
            one.to[1] <= other.from[1] + 1e-9 ||
            other.to[1] <= one.from[1] + 1e-9;
          expect(apart, `${claim}: ${JSON.stringify([one.sets, other.sets])}`).toBe(true);
        }
    }
  });

  test('leads to every claim by presses, and back to all where a verdict is open', () => {
    const press = (claim: string) =>
      targetsOf(viewOf(claim), size).flatMap(({ sets, from: [x1, y1], to: [x2, y2] }) => {
        const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
        expect(evidenceMap.drag?.(viewOf(claim), size, x, y, { claim, first: 1 })).toEqual(sets);
        return sets.claim ?? [];
      });
    const reached = new Set(['none']);
    for (const claim of reached) for (const next of press(claim)) reached.add(next);
    expect([...reached].sort()).toEqual([...every].sort());
  });

  test('chooses nothing outside of the targets', () => {
    const { height } = evidenceMap.frame[size];
    expect(setAt(viewOf('cns-ends-set'), size, 30, height - 5)).toBeUndefined();
  });
});

describe('a chosen claim', () => {
  const limits = records.claims.find(({ id }) => id === 'enough-force-at-failure')!;
  const scenario = { claim: limits.id, first: 1 };
  const weighed = library.claims.get(limits.id)!.evidence.length;
  const recording = evidenceMap.run(scenario, records);
  /** The studies that have a row to press in one picture, by the address of each finding. */
  const rowsOf = (claim: string, size: Size, first = 1) =>
    marksAt(viewOf(claim, first), size, { claim, first }).flatMap((mark) =>
      mark.kind === 'text' && mark.href?.startsWith('/references/') ? [mark] : [],
    );
  const addressesOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ href }) => href!.split('/')[2]).sort();

  test('has a row for every study: at once where there is room, on a phone by presses', () => {
    for (const { id, evidence } of records.claims) {
      const studies = evidence.map(({ study }) => study).sort();
      expect(addressesOf(rowsOf(id, 'wide')), id).toEqual(studies);
      const pages = new Set([1]);
      for (const first of pages)
        for (const { sets } of targetsOf(viewOf(id, first), 'narrow'))
          if (sets.first !== undefined) pages.add(sets.first);
      const found = [...pages].flatMap((first) => addressesOf(rowsOf(id, 'narrow', first)));
      expect([...new Set(found)].sort(), id).toEqual(studies);
    }
  });

  test('has rows as high as a finger on a phone, and marks that touch nothing', () => {
    const scale = 283 / evidenceMap.frame.narrow.height;
    for (const { id, evidence } of records.claims)
      for (const first of [1, Math.ceil(evidence.length / 2), evidence.length]) {
        const asked = { claim: id, first };
        for (const { text, room } of rowsOf(id, 'narrow', first))
          expect((room![3] - room![1]) * scale, text).toBeGreaterThanOrEqual(44);
        for (const size of ['narrow', 'wide'] as const) {
          const view = viewOf(id, first);
          const rest = restingTime(evidenceMap, view, asked);
          expect(collisions(drawFigure(evidenceMap, view, rest, size, asked)), `${id}, ${size}`).toEqual([]);
        }
      }
  });

  test('says of each study in words how much stands behind it', () => {
    const shown = linesOf(limits.id, 'wide');
    for (const { study, secondHand } of limits.evidence)
      expect(shown).toContain(weightText(records.studies[study]!, secondHand));
    const weight = (size: MapStudy['size'], of: MapStudy['of'], secondHand = false) =>
      weightText({ name: 'One 2020', kind: 'trial', size, of }, secondHand);
    expect(weight(24, 'people')).toBe('24 people');
    expect(weight(9, 'studies', true)).toBe('9 studies, second-hand');
    expect(weight('not seen', 'people')).toBe('size not given');
    expect(weight('not seen', 'people', true)).toBe('second-hand');
  });

  test('opens on a phone the side that is pressed, and shows a page of a long one at a time', () => {
    const view = (first: number) =>
      marksAt(viewOf('cns-ends-set', first), 'narrow', { claim: 'cns-ends-set', first }).flatMap((mark) =>
        mark.kind === 'text' ? [mark.text] : [],
      );
    const counts = mapStances.map(
      (stance) =>
        records.claims
          .find(({ id }) => id === 'cns-ends-set')!
          .evidence.filter((row) => row.stance === stance).length,
    );
    expect(view(1)).toEqual(
      expect.arrayContaining(['for it', 'shown below', 'partly', 'open ›', 'against it', 'open ›']),
    );
    expect(view(1 + counts[0]!)).toContain(`${counts[1]! - 7} more ›`);
    expect(rowsOf('cns-ends-set', 'narrow', 1 + counts[0]! + counts[1]!)).toHaveLength(counts[2]!);
    expect(rowsOf('cns-ends-set', 'narrow', 40)).toHaveLength(1);
  });

  test('has the name that it has among all claims, and says in full what it claims', () => {
    for (const size of ['narrow', 'wide'] as const)
      for (const { id, title } of records.claims) {
        const lines = linesOf(id, size);
        expect(lines, id).toContain(nameOf({ id, title }));
        expect(lines.join(' '), id).toContain(title);
      }
  });

  test('says what its strongest study found, and what each kind of mark stands for', () => {
    const one = records.claims.find(({ id }) => id === 'command-origin')!;
    const [strongest] = one.evidence;
    const words = `Strongest, ${records.studies[strongest!.study]!.name}: ${strongest!.note}`;
    for (const size of ['narrow', 'wide'] as const) expect(linesOf(one.id, size).join(' ')).toContain(words);
    const shown = linesOf(one.id, 'wide');
    expect(shown).toEqual(expect.arrayContaining(['people measured', 'size not given']));
    expect(shown).not.toContain('studies pooled');
  });

  test('begins its list with its last study where an address asks for one beyond, and says so', () => {
    const count = limits.evidence.length;
    expect(evidenceMap.repaired!({ claim: limits.id, first: count }, records)).toBeUndefined();
    expect(evidenceMap.repaired!({ claim: 'none', first: 40 }, records)).toBeUndefined();
    expect(evidenceMap.repaired!({ claim: limits.id, first: 40 }, records)).toEqual({
      values: { first: count },
      note: `The address sets “First study shown” to 40, but this claim has ${count} studies. Showing ${count}.`,
    });
  });

  test('links each study to its finding', () => {
    const links = rowsOf(limits.id, 'wide').map(({ href }) => href);
    expect(links).toContain('/references/marcora2010mind/#reserve-ratio');
    expect(links).toHaveLength(weighed);
  });

  test('lists each study in the table with its sample and result, or says that there is no number', () => {
    const { rows } = evidenceMap.table(recording, scenario);
    expect(rows).toHaveLength(1 + weighed);
    const of = (study: string) =>
      rows.find(([cell]) => typeof cell === 'object' && cell.href.startsWith(`/references/${study}/`))!;
    expect(of('marcora2010mind').slice(1)).toEqual([
      'speaks for it',
      'experiment within one or a few sessions',
      10,
      undefined,
      '3 times, burst power over ride power',
      'abstract read',
    ]);
    expect(rows.map((row) => row[5])).toContain('no number, told in words');
  });
});

test('the targets are at least as large as a fingertip on a phone', () => {
  // The map is drawn at this scale in a window of 360 by 616, which is the smallest.
  const scale = 283 / evidenceMap.frame.narrow.height;
  for (const claim of every)
    for (const { from, to } of targetsOf(viewOf(claim), 'narrow')) {
      expect((to[0] - from[0]) * scale, claim).toBeGreaterThanOrEqual(44);
      expect((to[1] - from[1]) * scale, claim).toBeGreaterThanOrEqual(44);
    }
});

test('names of studies stand far enough apart to be hit', () => {
  // In a window of 768 by 900, where the wide map is drawn smallest.
  const scale = 431 / evidenceMap.frame.wide.height;
  for (const { id } of records.claims) {
    const rooms = marksAt(viewOf(id), 'wide', { claim: id, first: 1 }).flatMap((mark) =>
      mark.kind === 'text' && mark.room !== undefined ? [mark.room] : [],
    );
    for (const [, top, , bottom] of rooms) expect((bottom - top) * scale, id).toBeGreaterThanOrEqual(24);
  }
});

describe('the story', () => {
  const told = (id: string) => {
    const { recording, scenario } = asked(id);
    return evidenceMap.story(recording, scenario).map(({ seconds, caption }) => {
      const marks = marksAt(recording, 'narrow', scenario, seconds);
      return {
        caption,
        words: evidenceMap.describe(recording, seconds, scenario),
        texts: marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
      };
    });
  };

  test('shows the claims verdict by verdict, then the highest certainty', () => {
    const [supported, contested, end] = told('none');
    expect(supported).toMatchObject({
      caption: 'One of 3 claims is supported.',
      words: 'Of 3 claims, one is supported.',
    });
    expect(supported!.texts).toContain('1 of 3 claims');
    expect(supported!.texts).not.toContain('2 of 3 claims');
    expect(supported!.texts).toContain('our certainty: 1 moderate');
    expect(supported!.texts.join()).not.toContain('low');
    expect(contested).toMatchObject({
      caption: 'Two of 3 claims are contested.',
      words: 'Of 3 claims, one is supported and two contested.',
    });
    expect(contested!.texts).toContain('our certainty: all low');
    expect(end!.caption).toBe('No verdict has high certainty; the surest have moderate.');
  });

  test('counts the verdicts of the highest certainty where there are some', () => {
    expect(howSure({ ...few, certainties: { moderate: 3, low: 2 } })).toBe(
      'One verdict has moderate certainty.',
    );
    expect(howSure({ ...few, certainties: { low: 2 } })).toBe('Two verdicts have low certainty.');
  });

  test('counts the claims of an open verdict, tells what stands behind it, then says what it means', () => {
    expect(told('contested').map(({ caption }) => caption)).toEqual([
      'One of two verdicts: contested.',
      'Two of 3 claims are contested.',
      'We found one study on them.',
      'All have low certainty.',
      'It points both ways.',
    ]);
    const [, count, , sure, meaning] = told('contested');
    expect(count!.texts).not.toContain('low certainty');
    expect(sure!.texts).toContain('low certainty');
    expect(sure!.texts.join(' ')).not.toContain('It points both ways.');
    expect(meaning!.words).toBe('Two of 3 claims are contested. It points both ways.');
  });

  test('has as many moments whatever is open, so that their bar stays as it is', () => {
    const momentsOf = (claim: string) => evidenceMap.story(viewOf(claim), { claim, first: 1 }).length;
    expect(new Set(every.map(momentsOf))).toEqual(new Set([momentsOf('none')]));
  });

  test('shows a chosen claim by its place, its verdict, and its studies side by side', () => {
    const [place, verdict, first, , end] = told('recruitment-limit');
    expect(place!.caption).toBe('One of 3 claims: “Extra fibres run out”.');
    expect(place!.texts.join()).not.toContain('certainty');
    expect(place!.words).not.toMatch(/supported|speak/i);
    expect(verdict).toMatchObject({
      caption: 'Supported, with moderate certainty.',
      words: 'Supported, with moderate certainty: “Extra fibres run out”.',
    });
    expect(verdict!.texts).not.toContain('for it');
    expect(first).toMatchObject({
      caption: 'The strongest study for it is One 2020.',
      words:
        'Supported, with moderate certainty: “Extra fibres run out”. The strongest study for it is One 2020.',
    });
    expect(first!.texts).toContain('for it');
    expect(first!.texts).not.toContain('partly');
    expect(end!.caption).toBe('Strongest studies: One 2020 for it, One 2020 partly.');
    expect(end!.texts).toEqual(expect.arrayContaining(['partly', 'against it', 'none']));
  });
});
