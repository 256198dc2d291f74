import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assert, constantFrom, dictionary, double, oneof, property, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, answersOf, changedAnswers } from '../../src/authoring/engine/answers.ts';
import { engineModule } from '../../src/authoring/engine/module.ts';
import { runCommand } from '../../src/cli/answer.ts';
import { ask } from '../../src/engine/ask.ts';
import * as engine from '../../src/engine/index.ts';
import type * as declared from '../../src/engine/motor-units.d.ts';
import { isSimulated, questions, type SimulatedFigure } from '../../src/engine/questions.ts';
import { engineUrl, runAsCommand, runAsJavaScript } from '../../src/exports/code.ts';
import { figures } from '../../src/figures/index.ts';
import { type Preset, scenarioOf } from '../../src/figures/preset.ts';
import { readout } from '../../src/figures/questions.ts';
import { library } from '../library.ts';

const presets = [...library.scenarios.values()].filter(({ figure }) => isSimulated(figure));

/** What the site quotes of a preset. */
const quoted = (preset: Preset) =>
  Object.fromEntries(
    Object.keys(questions[preset.figure as SimulatedFigure].readouts).map((name) => [
      name,
      readout(preset.figure, scenarioOf(preset), name),
    ]),
  );
const shown = (preset: Preset) => ({
  definition: figures[preset.figure],
  scenario: scenarioOf(preset),
});

describe('the engine', () => {
  test.each([
    ['hold', { target: 20 }, 511.5],
    ['hold', { target: 50 }, 95.5],
    ['hold', { target: 80 }, 14.8],
  ])('gives the published endurance of %s %j', (figure, asked, seconds) =>
    expect(ask(figure, asked).readouts.endurance).toEqual({ value: seconds, unit: 's' }),
  );

  test('knows every figure that simulates', () =>
    expect(Object.keys(questions).sort()).toEqual(
      Object.values(figures)
        .filter(({ fromRecords }) => !fromRecords)
        .map(({ id }) => id)
        .sort(),
    ));

  test('has the types that its declarations say', () => {
    const typed: typeof declared = engine;
    expect(Object.keys(typed).sort()).toEqual(['ask', 'figures', 'version']);
  });

  test.each([
    ['bench', {}, 'there is no figure bench; there are pool, hold, set,'],
    ['toString', {}, 'there is no figure toString'],
    ['hold', { lood: 3 }, 'hold is not asked lood; it is asked target'],
    ['hold', { target: 500 }, 'hold: target: 500 is outside'],
    ['hold', { target: Number.NaN }, 'hold: target: NaN is outside'],
    ['hold', { target: '50' }, 'hold: target: it is a number'],
    ['set', { load: true as never }, 'set: load: it is a number'],
    ['set', { exercise: ['bench'] as never }, 'set: exercise: it is a string'],
    ['set', { next: ['drop-50'] as never }, 'set: next: it is a string'],
    ['hold', { target: Symbol('a') as never }, 'hold: target: it is a number'],
    [['hold'] as never, {}, 'the figure is its name'],
    [Symbol('a') as never, {}, 'the figure is its name'],
    [{ toString: () => 'hold' } as never, {}, 'the figure is its name'],
    ['hold', null as never, 'what is asked is an object'],
    ['hold', 5 as never, 'what is asked is an object'],
    ['hold', [] as never, 'what is asked is an object'],
    ['hold', new Map([['target', 20]]) as never, 'what is asked is an object'],
    ['hold', new URLSearchParams('target=20') as never, 'what is asked is an object'],
    ['set', { exercise: 'nose' }, '“nose” is not one of general, bench'],
    ['set', { exercise: 'constructor' }, '“constructor” is not one of'],
    ['set', { next: 'drop-500' }, 'is not a row of at most 4 steps such as drop-20'],
  ] as const)('refuses a wrong question, %#', (figure, asked, message) => {
    expect(() => ask(figure, asked)).toThrow(RangeError);
    expect(() => ask(figure, asked)).toThrow(message);
  });

  test('answers or refuses in words, whatever it is asked', () => {
    const names = oneof(constantFrom(...Object.keys(questions)), string());
    const asked = dictionary(
      oneof(constantFrom('load', 'target', 'next'), string()),
      oneof(string(), double()),
    );
    const law = property(names, asked, (figure, values) => {
      try {
        expect(ask(figure, values).figure).toBe(figure);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    });
    assert(law, { numRuns: 60 });
  });

  test('is changed by nothing that is done to its answers', () => {
    const spoilt = (part: unknown) => (typeof part === 'number' ? part + 3 : 'spoilt');
    const spoil = (value: object): void => {
      for (const [name, part] of Object.entries(value))
        if (typeof part === 'object' && part !== null) spoil(part);
        else Reflect.set(value, name, spoilt(part));
    };
    const before = answersOf(library.scenarios.values());
    for (const { figure, values } of presets) {
      const { scenario, readouts, recording } = ask(figure, values);
      expect(() => JSON.stringify(recording)).not.toThrow();
      spoil([scenario, readouts, recording]);
    }
    spoil(engine.figures);
    expect(answersOf(library.scenarios.values())).toEqual(before);
  });

  test('answers as this version is on record to answer', () => {
    const onRecord = readFileSync(
      join(import.meta.dirname, `../../content/engine/${engine.version}.json`),
      'utf8',
    );
    const answers = answersOf(library.scenarios.values());
    expect(
      changedAnswers(JSON.parse(onRecord) as Answers, answers),
      'the model has changed: raise "version" in package.json and run npm run engine',
    ).toEqual([]);
    expect(JSON.parse(onRecord)).toEqual(answers);
  });
});

describe('a run as code', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'engine-'));
    file = join(folder, 'motor-units.mjs');
    writeFileSync(file, await engineModule(engine.version));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has the numbers of its figure, for every preset, in JavaScript', () => {
    const code = presets
      .map(
        (preset) =>
          `{\n${runAsJavaScript(shown(preset)).replace('readouts);', 'readouts));').replace('log(', 'log(JSON.stringify(')}}`,
      )
      .join('\n')
      .replaceAll(engineUrl(), pathToFileURL(file).href);
    const script = join(folder, 'runs.mjs');
    writeFileSync(script, code);
    const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(printed.map((line) => JSON.parse(line))).toEqual(presets.map(quoted));
  });

  test.each(presets.map((preset) => [preset.id, preset] as const))(
    'has the numbers of its figure at the command line: %s',
    (_, preset) => {
      const words = /simulate -- (.+)\n$/.exec(runAsCommand(shown(preset)))![1]!;
      const args = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inQuotes, plain]) => inQuotes ?? plain!);
      const { output, error } = runCommand(args);
      expect(error).toBe('');
      const { readouts } = JSON.parse(output);
      expect(readouts).toEqual(
        Object.fromEntries(
          Object.entries(quoted(preset)).map(([name, { value, unit, seconds }]) => [
            name,
            { value, unit, ...(seconds !== undefined && { at_s: seconds }) },
          ]),
        ),
      );
    },
  );
});
