import { describe, expect, test } from 'vitest';
import { parameterValues, valuesOf, withNumbers } from '../../src/authoring/parameterValues.ts';
import * as ofUnits from '../../src/model/parameters.ts';
import * as ofSets from '../../src/model/set/parameters.ts';

const loaded = (source: string) => import(`data:text/javascript,${encodeURIComponent(source)}`);

describe.each([
  ['motor units', '/src/model/parameters.ts', ofUnits],
  ['sets', '/src/model/set/parameters.ts', ofSets],
])('the parameters of %s in the browser', (_, path, exported) => {
  const { load } = parameterValues() as { load: (id: string) => string | undefined };

  test('have the values of the source, to the bit', async () => {
    const browser = await loaded(load(`/anywhere${path}`)!);
    expect(Object.keys(browser).sort()).toEqual(Object.keys(exported).sort());
    for (const [name, value] of Object.entries(exported)) {
      if (Array.isArray(value)) expect(browser[name]).toEqual(value);
      else
        for (const [parameter, { value: number }] of Object.entries(
          value as Record<string, { value: number }>,
        ))
          expect(browser[name][parameter], parameter).toEqual({ value: number });
    }
  });

  test('carry no label, unit or source', () => {
    expect(valuesOf(exported)).not.toMatch(/label|symbol|unit|source|assumption/);
  });
});

test('other modules are loaded as they are', () => {
  const { load } = parameterValues() as { load: (id: string) => string | undefined };
  expect(load('/anywhere/src/model/pool.ts')).toBeUndefined();
});

describe('a module of the model in the browser', () => {
  const own = "import { setParameters } from './parameters.ts';\n";

  test('has numbers where it uses parameters', () => {
    const { step, timeSlow } = ofSets.setParameters;
    expect(
      withNumbers(
        `${own}const a = setParameters.step.value * setParameters.timeSlow.value;`,
        '/x/src/model/set/a.ts',
      ),
    ).toBe(`${own}const a = (${step.value}) * (${timeSlow.value});`);
  });

  test('is as it was where it uses them otherwise, or does not import them', () => {
    const code = `${own}const a = setParameters.noSuch.value; const { step } = setParameters;`;
    expect(withNumbers(code, '/x/src/model/set/a.ts')).toBeUndefined();
    expect(withNumbers('setParameters.step.value', '/x/src/view/a.ts')).toBeUndefined();
  });
});
