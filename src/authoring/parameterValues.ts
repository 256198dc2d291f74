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

/** A parameter where a module of the model uses it: `setParameters.step.value`. */
const used = /\b(parameters|setParameters)\.(\w+)\.value\b/g;
const importsThem = /from '[^']*\/parameters\.ts'/;
const known: Readonly<Record<string, Readonly<Record<string, { readonly value: unknown } | undefined>>>> = {
  parameters: ofUnits.parameters,
  setParameters: ofSets.setParameters,
};

/**
 * A module with numbers in place of the parameters of the model that it uses, so that a browser gets neither the names of
 * parameters nor those that no module of its figure uses; undefined where there is nothing to replace.
 */
export function withNumbers(code: string, path: string): string | undefined {
  if (!(path.includes('/src/') && importsThem.test(code))) return undefined;
  const replaced = code.replace(used, (text, table: string, name: string) => {
    const value = known[table]?.[name]?.value;
    return typeof value === 'number' ? `(${value})` : text;
  });
  return replaced === code ? undefined : replaced;
}

/**
 * Readers get the values of parameters without their labels, units and sources, which only pages print: 2 kB of a figure.
 */
export const parameterValues = (): Plugin => ({
  name: 'parameter-values',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: withoutParameterWords,
  transform: withNumbers,
});
