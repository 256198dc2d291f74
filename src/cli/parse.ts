import { parseArgs } from 'node:util';
import { BadInput, quoteInput } from './badInput.ts';
import type { Option, Options } from './options.ts';
import type { Task } from './task.ts';
import { isTask, type TaskName, taskOf, tasks } from './tasks.ts';

/** What was asked: help, of one task or of all, or a run. */
export type Request =
  | { readonly help: TaskName | undefined }
  | { readonly name: TaskName; readonly values: Readonly<Record<string, unknown>> };

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Which options take a value is the same in every task, so arguments can be cut up before the task is known. */
const shapes = Object.fromEntries(
  Object.values(tasks)
    .flatMap(({ options }) => Object.entries(options))
    .map(([name, { kind }]) => [name, { type: kind ? 'string' : 'boolean' } as const]),
);

/** Not strict: its complaints are long, and do not say what is allowed. */
const tokenize = (args: readonly string[]): Token[] =>
  parseArgs({
    args: [...args],
    options: { ...shapes, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

const isHelp = (token: OptionToken) => token.name === 'help' && token.value === undefined;
const oneOf = (names: readonly string[]) => `must be one of ${names.join(', ')}`;
const flags = (names: object) => oneOf(Object.keys(names).map((name) => `--${name}`));

/** Comes before the task: what follows an unknown option may be its value, and is not to be taken for a task. */
function refuseUnknown(given: readonly OptionToken[], task: string | undefined): void {
  const known = task !== undefined && isTask(task) ? taskOf(task).options : shapes;
  const unknown = given.find((token) => !Object.hasOwn(known, token.name));
  if (unknown) throw new BadInput(`unknown option ${quoteInput(unknown.rawName)}: ${flags(known)}`);
}

function taskNameOf(positionals: readonly string[]): TaskName {
  const [name, second] = positionals;
  if (name === undefined) throw new BadInput(`no task given: ${oneOf(Object.keys(tasks))}`);
  if (!isTask(name)) throw new BadInput(`unknown task ${quoteInput(name)}: ${oneOf(Object.keys(tasks))}`);
  if (second !== undefined)
    throw new BadInput(`unexpected ${quoteInput(second)} after ${name}: must be one task, then options`);
  return name;
}

/** An option that swallowed the next one has no value; a negative number is a value, though hardly ever an allowed one. */
const isSwallowed = (value: string, inlineValue: boolean | undefined) =>
  !inlineValue && /^-(?![.\d])./.test(value);

function readOption(token: OptionToken, { kind }: Option<unknown>): unknown {
  const { rawName, value, inlineValue } = token;
  if (kind === undefined) {
    if (value !== undefined)
      throw new BadInput(`${rawName} ${quoteInput(value)}: must be given without a value`);
    return true;
  }
  if (value === undefined || isSwallowed(value, inlineValue))
    throw new BadInput(`${rawName} without a value: must be ${kind.allowed}`);
  const read = kind.read(value);
  if (read === undefined) throw new BadInput(`${rawName} ${quoteInput(value)}: must be ${kind.allowed}`);
  return read;
}

function readOptions(options: Options, given: readonly OptionToken[]): Map<string, unknown> {
  const read = new Map<string, unknown>();
  for (const token of given) {
    if (read.has(token.name)) throw new BadInput(`${token.rawName} given twice: must be given once`);
    const option = options[token.name];
    if (option !== undefined) read.set(token.name, readOption(token, option));
  }
  return read;
}

function valuesOf({ options }: Task, given: readonly OptionToken[]): Record<string, unknown> {
  const read = readOptions(options, given);
  return Object.fromEntries(
    Object.entries(options).map(([option, { required, fallback, kind }]) => {
      if (required && !read.has(option))
        throw new BadInput(`--${option} not given: must be ${kind?.allowed}`);
      return [option, read.has(option) ? read.get(option) : fallback];
    }),
  );
}

/**
 * Reads the arguments of the command.
 * @throws BadInput for anything that cannot be run
 */
export function parse(args: readonly string[]): Request {
  const tokens = tokenize(args);
  const given = tokens.filter((token) => token.kind === 'option');
  const positionals = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const helpWanted = given.some(isHelp);
  if (helpWanted && positionals.length === 0) return { help: undefined };
  if (!helpWanted) refuseUnknown(given, positionals[0]);
  const name = taskNameOf(positionals);
  return helpWanted ? { help: name } : { name, values: valuesOf(taskOf(name), given) };
}
