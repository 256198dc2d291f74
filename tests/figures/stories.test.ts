import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { readout, readoutNames } from '../../src/figures/questions.ts';
import { dataOf } from '../../src/library/figureData.ts';
import type { Scenario } from '../../src/scenario/field.ts';
import type { AnyFigure } from '../../src/view/figure.ts';
import { maxCaptionWords, maxSteps } from '../../src/view/story.ts';
import { runs } from '../fuzz.ts';
import { library } from '../library.ts';
import { anyScenario } from '../scenario/asked.ts';
import { faulty } from './grammar.ts';
import { wordsIn } from './words.ts';

const numbersIn = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** What a story must be, whatever was asked. */
function check(definition: AnyFigure, scenario: Record<string, string | number>, data: unknown): void {
  const recording = definition.run(scenario, data);
  const story = definition.story(recording, scenario);
  const times = story.map(({ seconds }) => seconds);
  expect(story.length).toBeGreaterThan(0);
  expect(story.length).toBeLessThanOrEqual(maxSteps);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  expect(times.every((seconds) => Number.isFinite(seconds) && seconds >= 0)).toBe(true);
  for (const { caption } of story) {
    expect(wordsIn(caption).length, caption).toBeLessThanOrEqual(maxCaptionWords);
    expect(caption).not.toMatch(faulty);
    expect(caption).toMatch(/^\p{Lu}|^\d|^“/u);
    expect(caption).toMatch(/[.?]$/);
  }
}

/** Every number that a run is asked for, tabled or read out, as it may be printed. */
function numbersOf(id: FigureId, scenario: Scenario, recording: unknown): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (value: number) => {
    for (const decimals of [0, 1, 2]) known.add(String(Number(value.toFixed(decimals))));
    // A time in minutes and seconds.
    for (const part of [Math.floor(Math.round(value) / 60), Math.round(value) % 60]) known.add(String(part));
  };
  const cells = figures[id].table(recording, scenario).rows.flat();
  for (const cell of cells)
    if (typeof cell === 'number') add(cell);
    else if (typeof cell === 'string') numbersIn(cell).forEach(add);
  for (const name of readoutNames(id)) add(readout(id, scenario, name).value);
  for (const value of Object.values(scenario)) numbersIn(String(value)).forEach(add);
  return known;
}

describe.each(figureIds)('the story of %s', (id) => {
  const definition = figures[id];
  const data = dataOf(library, id);

  test('keeps its form for every scenario', () => {
    assert(
      property(anyScenario(definition.fields), (scenario) => check(definition, scenario, data)),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  const presets = [...library.scenarios.values()].filter(({ figure }) => figure === id);
  test.each(presets.map((preset) => [preset.id, preset] as const))(
    'of the preset %s has captions whose numbers are those of the run',
    (_, preset) => {
      const scenario = scenarioOf(preset);
      const recording = definition.run(scenario, data);
      const known = numbersOf(id, scenario, recording);
      for (const { seconds, caption } of definition.story(recording, scenario)) {
        const seen = numbersIn(definition.describe(recording, seconds, scenario)).map(String);
        const unknown = numbersIn(caption)
          .map(String)
          .filter((number) => !known.has(number) && !seen.includes(number));
        expect(unknown, caption).toEqual([]);
      }
    },
  );
});
