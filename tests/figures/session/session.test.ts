import { describe, expect, test } from 'vitest';
import { readout } from '../../../src/figures/questions.ts';
import type { SessionRecords } from '../../../src/figures/session/data.ts';
import session from '../../../src/figures/session/figure.ts';
import { sharesFor } from '../../../src/figures/session/published.ts';
import question, { possible, type SessionScenario } from '../../../src/figures/session/question.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { repetitionsOf } from '../../../src/scenario/boutResults.ts';
import { defaults } from '../../../src/scenario/field.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import { library } from '../../library.ts';

const usual = defaults(question.fields) as SessionScenario;
const records = dataOf(library, 'session') as SessionRecords;
const asked = (values: Partial<SessionScenario> = {}) => {
  const scenario = { ...usual, ...values };
  return { scenario, recording: session.run(scenario, records) };
};
const changed = (values: Partial<SessionScenario>) => session.changed(asked(), asked(values));
const textsOf = (values: Partial<SessionScenario>) => {
  const { scenario, recording } = asked(values);
  return session
    .still(recording, 'wide', scenario)
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    .join(' ');
};

describe('a session and its comparison', () => {
  test('compares stopping short with failure, and failure with two left', () => {
    expect(asked().recording.otherReserve).toBe(0);
    expect(asked({ reserve: 0 }).recording.otherReserve).toBe(2);
    const [short, failed] = [asked().recording, asked({ reserve: 0 }).recording];
    expect(short.asked.map(({ repetitions }) => repetitions)).toEqual(
      failed.other.map(({ repetitions }) => repetitions),
    );
  });

  test('leaves the requested repetitions in each set', () => {
    for (const { repetitions, reserve, capacityByRepetition } of asked().recording.asked) {
      expect(reserve).toBe(2);
      expect(capacityByRepetition).toHaveLength(repetitions);
    }
  });

  test('has more repetitions available in the next set after stopping short than after failure', () => {
    const { asked: short, other: failed } = asked().recording;
    expect(possible(short[0]!)).toBe(possible(failed[0]!));
    expect([possible(failed[1]!), possible(short[1]!)]).toEqual([8, 9]);
    expect([repetitionsOf(failed), repetitionsOf(short)]).toEqual([40, 36]);
  });

  test('has readouts for lessons to quote', () => {
    expect(readout('session', usual, 'possible-next').value).toBe(9);
    expect(readout('session', usual, 'possible-next-other').value).toBe(8);
    expect(readout('session', { ...usual, sets: 1 }, 'repetitions-last').value).toBe(10);
  });
});

describe('the description of a session', () => {
  const of = (values: Partial<SessionScenario> = {}) => {
    const { scenario, recording } = asked(values);
    return session.describe(recording, restingTime(session, recording, scenario), scenario);
  };

  test('begins with the repetitions available in the next set', () => {
    expect(of()).toBe(
      'After a set to failure the next has 8\u00a0reps in it; after stopping 2 short, 9. All sets together: 40 to failure, 36 with 2 left in each.',
    );
  });

  test('is the same whichever of the two sessions is requested', () => {
    expect(of({ reserve: 0 })).toBe(of());
  });

  test('covers a single set, and a load too heavy to leave any', () => {
    expect(of({ sets: 1 })).toContain('Add a set to see what failure costs it.');
    expect(of({ load: 92, reserve: 5 })).toContain('Nobody can leave 5 with this load');
  });
});

describe('the styles of the two sessions', () => {
  const shapesOf = (values: Partial<SessionScenario>) => {
    const { scenario, recording } = asked(values);
    const end = restingTime(session, recording, scenario);
    const { still, moving } = drawFigure(session, recording, end, 'narrow', scenario);
    return [...still, ...moving].filter(({ style }) =>
      /^(to-failure|stopped-short|capacity-end|capacity-point)$/.test(style),
    );
  };

  test('are the same whichever session is requested', () => {
    expect(shapesOf({ reserve: 2 })).toEqual(shapesOf({ reserve: 0 }));
    expect(new Set(shapesOf({ reserve: 2 }).map(({ style }) => style)).size).toBe(4);
  });

  test('come in the same order in the legend and the table', () => {
    for (const reserve of [0, 2]) {
      const { scenario, recording } = asked({ reserve });
      const names = session.table(recording, scenario).rows.map(([name]) => name);
      expect([...new Set(names)]).toEqual(['to failure', '2 left']);
      expect(textsOf({ reserve })).toMatch(/to failure .*2 left/);
    }
  });
});

test('the description fits three lines of the reading line on a phone', () => {
  for (const values of [
    {},
    { reserve: 0 },
    { sets: 1 },
    { sets: 8, load: 50, reserve: 5 },
    { load: 95, reserve: 5 },
  ]) {
    const { scenario, recording } = asked(values);
    expect(
      session.describe(recording, restingTime(session, recording, scenario), scenario).length,
    ).toBeLessThanOrEqual(145);
  }
});

describe('the picture', () => {
  const end = (values: Partial<SessionScenario>, size: 'narrow' | 'wide' = 'narrow') => {
    const { scenario, recording } = asked(values);
    const { still, moving } = drawFigure(
      session,
      recording,
      restingTime(session, recording, scenario),
      size,
      scenario,
    );
    return [...still, ...moving].flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  };

  test('says which session is the reader’s, so that failure shows where the columns stay as they are', () => {
    const names = (reserve: number) =>
      end({ reserve }).flatMap(({ text }) => (/^(you|to compare): /.test(text) ? [text] : []));
    expect(names(2)).toEqual(['to compare: to failure', 'you: 2 left']);
    expect(names(0)).toEqual(['you: to failure', 'to compare: 2 left']);
  });

  test.each(['narrow', 'wide'] as const)(
    'says under every set how many reps were done and left, the last as the story does, %s',
    (size) => {
      const { scenario, recording } = asked();
      const done = recording.asked.map(({ repetitions }) => repetitions);
      const counts = end({}, size).flatMap((mark) => (/^\d+\+2$/.test(mark.text) ? [mark.text] : []));
      expect(counts).toEqual(done.map((repetitions) => `${repetitions}+2`));
      expect(session.story(recording, scenario).at(-1)!.caption).toBe(
        'Set 5: you have 6 after failure, not 8. Total: 40\u00a0reps against 36.',
      );
    },
  );

  test.each(['narrow', 'wide'] as const)('names the marks of both lower panels in one order, %s', (size) => {
    const order = (style: string) =>
      end({}, size).flatMap((mark) => (mark.style === style ? [[mark.at[1], mark.text] as const] : []));
    for (const style of ['capacity-label', 'effort-label'])
      expect(
        order(style)
          .toSorted(([a], [b]) => a - b)
          .map(([, words]) => words),
      ).toEqual(['to failure', '2 left']);
  });
});

describe('the announcement of a change', () => {
  test('compares the ratings when sets go to failure', () => {
    expect(changed({ reserve: 0 })).toBe(
      'Now to failure: 40\u00a0reps instead of 36; last set at effort 10.0, not 5.9.',
    );
  });

  test('counts all repetitions and those of the last set after less rest', () => {
    expect(changed({ rest: 60 })).toBe('29\u00a0reps in all instead of 36; 4 instead of 6 in the last set.');
  });

  test('says that nothing has changed where both questions are the same', () => {
    expect(changed({})).toBe('Nothing has changed.');
  });
});

describe('published results', () => {
  test('appear beside later sets only for the measured exercise, loads and rests', () => {
    const measured = { exercise: 'bench', load: 78, rest: 60, sets: 4, reserve: 0 };
    const shares = (values: Partial<SessionScenario>) => {
      const { scenario, recording } = asked({ ...measured, ...values });
      return sharesFor(recording, scenario, records)?.ranges;
    };
    expect(shares({})).toHaveLength(3);
    // A first set of 10, of which 50 to 60 % were kept in the second.
    expect(shares({})![0]).toEqual([5, 6]);
    expect(shares({ sets: 8 })).toHaveLength(3);
    expect(shares({ sets: 2 })).toHaveLength(1);
    for (const other of [{ exercise: 'squat' }, { load: 85 }, { rest: 90 }, { sets: 1 }])
      expect(shares(other)).toBeUndefined();
  });

  test('appear as a total for four sets with an eight-repetition load', () => {
    const measured = { exercise: 'bench', load: 83, rest: 60, sets: 4, reserve: 0 };
    expect(textsOf(measured)).toContain('men did 17.1 in four sets to failure (Willardson 2005');
    expect(textsOf({ ...measured, sets: 5 })).not.toContain('men did');
  });

  test('of stopping short always appear, with how they were read', () => {
    expect(textsOf({})).toContain('the bar was 25\u00a0% slower; with three left in');
    expect(textsOf({})).toContain('abstract read');
  });
});

test('the force axis holds the force after every set', () => {
  const least = Math.min(
    ...Object.keys((question.fields[4] as { options: object }).options).flatMap((exercise) =>
      asked({ exercise, load: 50, sets: 8, rest: 30, reserve: 0 }).recording.asked.map(
        (bout) => bout.capacity,
      ),
    ),
  );
  expect(least).toBeGreaterThan(0.2);
});
