import type { Plugin } from 'vite';
import * as ofUnits from '../model/parameters.ts';
import * as ofSets from '../model/set/parameters.ts';

/** The modules that hold parameters of the model, by the end of their path. */
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/src/model/parameters.ts': ofUnits,
  '/src/model/set/parameters.ts': ofSets,
};

/** A parameter as it runs: its value, without its words and its source. */
const valueAlone = (key: string, value: unknown): unknown =>
  key !== '' && typeof value === 'object' && value !== null && 'value' in value
    ? { value: value.value }
    : value;

/** The source of a module that exports the same values. */
export const valuesOf = (exported: Readonly<Record<string, unknown>>): string =>
  Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value, valueAlone)};`)
    .join('\n');

/** A module of parameters as a browser gets it; undefined where it is another module. */
export function withoutParameterWords(path: string): string | undefined {
  const found = Object.entries(modules).find(([end]) => path.endsWith(end));
  return found === undefined ? undefined : valuesOf(found[1]);
}

/**
 * Readers get the values of parameters without their labels, units and sources, which only pages print: 2 kB of a figure.
 */
export const parameterValues = (): Plugin => ({
  name: 'parameter-values',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: withoutParameterWords,
});
