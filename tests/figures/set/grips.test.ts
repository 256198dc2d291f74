import { describe, expect, test } from 'vitest';
import { drag, placeOfLoad, wallGrips } from '../../../src/figures/set/grips.ts';
import question, { type SetScenario } from '../../../src/figures/set/question.ts';
import { timelineScales } from '../../../src/figures/set/scales.ts';
import { exercises } from '../../../src/model/set/exercises.ts';
import { defaults } from '../../../src/scenario/field.ts';

const usual = defaults(question.fields) as SetScenario;
const asked = (values: Partial<SetScenario> = {}) => {
  const scenario = { ...usual, ...values };
  return { scenario, recording: question.run(scenario) };
};

describe('the grip of the load', () => {
  test.each(Object.keys(exercises))('stands at the most that the first rep asks for: %s', (exercise) => {
    const { scenario, recording } = asked({ exercise, load: 60 });
    const { y } = timelineScales(recording, 'narrow');
    const [, at] = placeOfLoad(scenario.load, recording, 'narrow', scenario);
    expect(y.invert(at)).toBeCloseTo(recording.session.repetitions[0]!.demand, 2);
  });

  test.each([40, 70, 85])('sets the load at whose height it is let go: %i %%', (load) => {
    const { scenario, recording } = asked();
    const [x, y] = placeOfLoad(load, recording, 'wide', scenario);
    expect(drag(recording, 'wide', x, y, scenario, 'load')).toEqual({ load });
  });
});

describe('the grip of the wall', () => {
  test.each([6, 8.5, 10])('sets the effort at which it is let go: %f of 10', (effort) => {
    const { scenario, recording } = asked();
    const { at } = wallGrips('narrow', { ...scenario, effort })[0]!;
    expect(drag(recording, 'narrow', at[0], at[1], scenario, 'effort')).toEqual({ effort });
  });

  test('is hidden after a push step, which changes the effort limit', () => {
    expect(wallGrips('wide', { ...usual, effort: 8, next: 'push-9' })).toEqual([]);
  });
});
