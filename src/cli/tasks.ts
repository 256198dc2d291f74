import { ask } from './ask.ts';
import { hold } from './hold.ts';
import { intermittent } from './intermittent.ts';
import { ramp } from './ramp.ts';
import { set } from './set.ts';
import type { Task } from './task.ts';

/** Every task, by the name that one types. */
export const tasks = { hold, ramp, intermittent, set, ask } as const satisfies Readonly<Record<string, Task>>;

export type TaskName = keyof typeof tasks;

export const isTask = (name: string): name is TaskName => Object.hasOwn(tasks, name);

export const taskOf = (name: TaskName): Task => tasks[name];
