import type { Option } from './options.ts';
import type { Task } from './task.ts';
import { type TaskName, taskOf, tasks } from './tasks.ts';

const command = 'npm run --silent simulate --';

/** One for each kind of question; the tasks have more. */
const examples = [
  'hold --target 50',
  'intermittent --target 50 --on 10 --off 5',
  'set --load 80 --sets 4 --rest 120 --lifters 500',
];

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const bounds = ({ kind, fallbackText }: Option<unknown>) =>
  kind ? `${kind.allowed}; ${fallbackText}` : fallbackText;

const optionLines = ([name, option]: [string, Option<unknown>]) => [
  `  --${name}${option.kind ? ` ${option.kind.placeholder}` : ''}`,
  `      ${option.says}.`,
  `      ${sentence(bounds(option))}`,
];

const taskLines = (name: string, { does, options, notes }: Task) => [
  `${name}: ${does}.`,
  ...Object.entries(options).flatMap(optionLines),
  ...notes.map((note) => `  ${note}`),
  '',
];

const exampleLines = (examples: readonly string[]) => [
  'Examples:',
  ...examples.map((example) => `  ${command} ${example}`),
  '',
];

/** The part of one task. */
export function taskHelp(name: TaskName): string {
  const task = taskOf(name);
  return [
    `Usage: ${command} ${name} [options]`,
    '',
    ...taskLines(name, task),
    ...exampleLines(task.examples),
  ].join('\n');
}

/** What the command is, every task and every option. */
export function wholeHelp(): string {
  return [
    `Usage: ${command} <task> [options]`,
    '',
    'Simulates a muscle that tires, with the models behind the figures of this site, and prints what happens as JSON',
    'on standard output, with the unit of every number in its name. The same arguments always give the same output.',
    'Bad input gives one line on standard error and exit code 2.',
    '',
    'Tasks:',
    ...Object.entries(tasks).map(([name, { does }]) => `  ${name}: ${does}`),
    '',
    ...Object.entries(tasks).flatMap(([name, task]) => taskLines(name, task)),
    '--help, alone or with a task, prints this or the part of the task.',
    '',
    ...exampleLines(examples),
  ].join('\n');
}
