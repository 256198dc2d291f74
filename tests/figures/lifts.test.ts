import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import type { FigureId } from '../../src/figures/list.ts';
import type { PartialsRecording } from '../../src/figures/partials/question.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { heightAt } from '../../src/model/set/motion.ts';
import { recordSession } from '../../src/model/set/record.ts';
import type { BoutRequest } from '../../src/model/set/session.ts';
import { type Band, partOf } from '../../src/view/panels.ts';
import { type Mark, type Size, sizes } from '../../src/view/picture.ts';
import { endOf } from '../../src/view/story.ts';
import { library } from '../library.ts';

const sizeNames = Object.keys(sizes) as Size[];

/** A figure’s run of its default question, and what its stage draws at a moment. */
function stageOf(figure: FigureId, size: Size, values = {}) {
  const definition = figures[figure];
  const scenario = scenarioOf({ figure, values });
  const recording = definition.run(scenario, dataOf(library, figure));
  const lead = partOf(definition.panels, 'lead', size) as Band;
  const at = (seconds: number): readonly Mark[] => [
    ...lead.still(recording, size, scenario),
    ...lead.moving(recording, seconds, size, scenario),
  ];
  return { recording, at, end: endOf(definition.story(recording, scenario)) };
}

/** How high each bar stands, and the ends of each range that is marked, in units of the picture. */
const barsOf = (marks: readonly Mark[]): number[] =>
  marks
    .flatMap((mark) => (mark.kind === 'path' && mark.style === 'bar' ? [mark.d] : []))
    .flatMap((d) => [...d.matchAll(/M[\d.]+,([\d.]+)l/g)].map(([, y]) => Number(y)));
const endsOf = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark) => (mark.kind === 'rule' && mark.style === 'lift-end' ? [mark.from[1]] : []));

const request = (load: number, rest = 0): BoutRequest => ({ load, rest });

/** The sessions of the default questions, as the model performs and records them, in the order of their bars. */
const sessions = {
  'drop-set': () => [
    recordSession({
      exercise: 'general',
      bouts: [request(0.8), request(0.64, 5), request(0.51, 5), request(0.41, 5)],
    }),
    recordSession({ exercise: 'general', bouts: [request(0.8), request(0.8, 120), request(0.8, 120)] }),
  ],
  session: () =>
    [0, 2].map((reserve) =>
      recordSession({
        exercise: 'general',
        bouts: [0, 120, 120, 120, 120].map((rest) => ({ ...request(0.75, rest), reserve })),
      }),
    ),
} as const;

describe.each(Object.keys(sessions) as (keyof typeof sessions)[])('the two bars of %s', (id) => {
  const recorded = sessions[id]();

  test.each(sizeNames)('stand on the stage where the model has them, on one clock: %s', (size) => {
    const { at, end } = stageOf(id, size);
    const [low, high] = endsOf(at(0)) as [number, number];
    const perLane = endsOf(at(0)).length / 2;
    expect(perLane).toBe(2);
    for (let seconds = 0; seconds < end; seconds += 1.37)
      for (const [lane, session] of recorded.entries()) {
        const [bottom] = endsOf(at(0)).slice(2 * lane) as [number];
        const expected = bottom + (high - low) * heightAt(session, seconds);
        expect(Math.abs(barsOf(at(seconds))[lane]! - expected), `${lane} at ${seconds} s`).toBeLessThan(0.2);
      }
  });
});

describe('the bar of partials', () => {
  test.each(sizeNames)('stands on the stage where the recording has it: %s', (size) => {
    const { recording, at, end } = stageOf('partials', size);
    const [low, high] = endsOf(at(0)) as [number, number];
    const { session } = recording as PartialsRecording;
    for (let seconds = 0; seconds < end; seconds += 0.37)
      expect(barsOf(at(seconds))[0]).toBeCloseTo(low + (high - low) * heightAt(session, seconds), 0);
  });

  test('has its whole way marked, and the part that is left once the whole repetitions are over', () => {
    const { recording, at } = stageOf('partials', 'narrow', { from: 50, to: 75 });
    const { bouts } = (recording as PartialsRecording).session;
    const [low, high] = endsOf(at(0)) as [number, number];
    expect(endsOf(at(bouts[0]!.ends - 0.5))).toEqual([low, high]);
    const [from, to] = endsOf(at(bouts[0]!.ends + 0.5)) as [number, number];
    expect((from - low) / (high - low)).toBeCloseTo(0.5, 6);
    expect((to - low) / (high - low)).toBeCloseTo(0.75, 6);
  });
});
