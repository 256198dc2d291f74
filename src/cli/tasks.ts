import { hold } from './hold.ts';
import { intermittent } from './intermittent.ts';
import { ramp } from './ramp.ts';
import { set } from './set.ts';
import type { Task } from './task.ts';

/** Every task, by the name that one types. */
export const tasks: Readonly<Record<string, Task>> = { hold, ramp, intermittent, set };
