import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/answer.ts';
import { parse } from '../../src/cli/parse.ts';
import type { Json } from '../../src/cli/task.ts';
import { isTask, taskOf, tasks } from '../../src/cli/tasks.ts';
import { exercises } from '../../src/model/set/exercises.ts';
import { reference } from '../fixtures/reference.ts';

const root = join(import.meta.dirname, '../..');
const words = (line: string) => line.split(' ').filter((word) => word !== '');

/** The command itself, as a process of its own. */
const spawn = (line: string) =>
  spawnSync(process.execPath, [join(root, 'src/cli/simulate.ts'), ...words(line)], { encoding: 'utf8' });

/** What the command prints, without a process. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
function printed(line: string): any {
  const { output, error, code } = runCommand(words(line));
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return JSON.parse(output);
}

const refusal = (...args: string[]) => {
  const { output, error, code } = runCommand(args);
  expect(output).toBe('');
  expect(code).toBe(2);
  expect(error).toMatch(/^[^\n]+\n$/);
  return error.trimEnd();
};

const near = (actual: number, share: number) => expect(Math.abs(actual / 100 - share)).toBeLessThan(1e-12);

describe('hold', () => {
  test.each([
    [20, 511.5],
    [50, 95.5],
    [80, 14.8],
  ])(
    'of %s per cent lasts the published %s s, and its limit agrees with the published run',
    (target, seconds) => {
      const { endurance_s, at_limit } = printed(`hold --target ${target}`);
      const end = reference.constant.find(({ target_pct }) => target_pct === target)!.at_limit;
      expect(endurance_s).toBe(seconds);
      expect(at_limit.time_s).toBe(seconds);
      expect(at_limit.excitation).toBe(end.E);
      expect(at_limit.recruited_units).toBe(end.recruited);
      near(at_limit.force_pct, end.force);
      near(at_limit.capacity_pct.coded, end.cap_coded);
      near(at_limit.capacity_pct.max_drive, end.cap_maxdrive);
      near(at_limit.capacity_pct.unadapted, end.cap_unadapted);
      expect(at_limit.unit_capacity_pct).toHaveLength(120);
      for (const [unit, share] of end.unit_capacity_rel.entries())
        near(at_limit.unit_capacity_pct[unit], share);
    },
  );

  test('of several forces gives a list, in the order asked for', () => {
    const { task, endurance_s, at_limit } = printed('hold --target 80,60,40');
    expect(task).toEqual({ name: 'hold', target_pct: [80, 60, 40], adaptation: true, slowing: true });
    expect(endurance_s).toHaveLength(3);
    expect(endurance_s[0]).toBe(14.8);
    expect(endurance_s).toEqual([...endurance_s].sort((a: number, b: number) => a - b));
    expect(at_limit.map(({ time_s }: { time_s: number }) => time_s)).toEqual(endurance_s);
  });

  test('traces the first sample, every whole second and the limit', () => {
    const { trace } = printed('hold --target 80 --trace');
    const published = reference.constant.find(({ target_pct }) => target_pct === 80)!.trace;
    expect(trace.map(({ time_s }: { time_s: number }) => time_s)).toEqual(published.t);
    expect(trace.map(({ excitation }: { excitation: number }) => excitation)).toEqual(published.E);
    expect(Object.keys(trace[0])).toEqual([
      'time_s',
      'target_pct',
      'excitation',
      'effort',
      'force_pct',
      'recruited_units',
      'capacity_pct',
    ]);
    expect(trace.at(-1).effort).toBe(10);
    expect(printed('hold --target 57 --trace').trace[0].target_pct).toBe(57);
    expect(printed('hold --target 80')).not.toHaveProperty('trace');
  });

  test('lasts longer without the fall in firing rate, and less long without slowing', () => {
    const seconds = (line: string) => printed(line).endurance_s as number;
    expect(seconds('hold --target 50 --no-adaptation')).toBeGreaterThan(95.5);
    expect(seconds('hold --target 50 --no-slowing')).toBeLessThan(95.5);
    expect(printed('hold --target 50 --no-slowing').task.slowing).toBe(false);
  });
});

describe('ramp', () => {
  test('to the maximum falls short before its end', () => {
    const { endurance_s, at_limit, at_end } = printed('ramp --to 100 --seconds 100');
    expect(endurance_s).toBeGreaterThan(50);
    expect(endurance_s).toBeLessThan(100);
    expect(at_limit).toEqual(at_end);
  });

  test('to a fifth of the maximum ends without a limit', () => {
    const { endurance_s, at_limit, at_end, trace } = printed('ramp --to 20 --seconds 10 --trace');
    expect([endurance_s, at_limit]).toEqual([null, null]);
    expect(at_end.time_s).toBe(10);
    expect(trace).toHaveLength(11);
  });
});

describe('intermittent', () => {
  test.each([
    ['', 'intermittent_50_10on_5off'],
    [' --clock restarts', 'intermittent_50_10on_5off_adaptation_reset'],
  ])('50 per cent, 10 s on and 5 s off%s, agrees with the run', (option, name) => {
    const { endurance_s, on_time_s, at_limit } = printed(`intermittent --target 50 --on 10 --off 5${option}`);
    const run = reference.tasks.find((task) => task.name === name)!;
    expect([endurance_s, on_time_s]).toEqual([run.endurance_s, run.on_time_s]);
    expect(at_limit.excitation).toBe(run.at_end.E);
  });

  test('fails at the published 136.4 s, after 91.4 s of work', () => {
    expect(printed('intermittent --target 50 --on 10 --off 5')).toMatchObject({
      endurance_s: 136.4,
      on_time_s: 91.4,
    });
  });
});

const measures = [
  'reps',
  'ended_by',
  'time_s',
  'effort',
  'reported_rpe',
  'reps_in_reserve',
  'mvc_left_pct',
  'mvc_measured_pct',
  'last_rep_speed_m_s',
];

describe('set', () => {
  test('prints settings, engine and one entry a set', () => {
    const output = printed('set --load 80 --sets 3');
    expect(Object.keys(output)).toEqual(['task', 'engine', 'set', 'load_pct', ...measures, 'evidence']);
    expect(output.task).toEqual({
      name: 'set',
      exercise: 'general',
      sex: 'men',
      load_pct: 80,
      rm_reps: null,
      sets: 3,
      rest_s: 120,
      cap_reps: null,
      reserve_reps: null,
      drop_load_pct: null,
      transition_s: null,
      range_share: [0, 1],
      tempo_s: { lift: 1.5, top: 0.3, lower: 1.5, bottom: 0 },
      tolerance_share: 1,
      rule: 'clamp',
    });
    expect(output.engine).toEqual({
      name: 'beyond-failure',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
    expect(output.set).toEqual([1, 2, 3]);
    for (const measure of measures) expect(output[measure], measure).toHaveLength(3);
    expect(output.reps[0]).toBeGreaterThan(output.reps[1]);
    expect(output.reps_in_reserve).toEqual([0, 0, 0]);
    expect(output.ended_by).toEqual(['capacity', 'capacity', 'capacity']);
  });

  test('takes a load for each set', () => {
    const { task, load_pct, reps } = printed('set --load 60,70,80 --rest 300');
    expect(task).toMatchObject({ load_pct: [60, 70, 80], sets: 3 });
    expect(load_pct).toEqual([60, 70, 80]);
    expect(reps[0]).toBe(printed('set --load 60').reps[0]);
    expect(reps[1]).toBeLessThan(reps[0]);
  });

  test.each([1, 3, 10, 15])('finds the load that can be lifted %i times, and no heavier one', (count) => {
    const { load_pct, reps, task } = printed(`set --rm ${count} --exercise bench`);
    expect(reps).toEqual([count]);
    expect(task).toMatchObject({ load_pct: null, rm_reps: count });
    const heavier = Math.min(110, load_pct[0] + 0.1);
    expect(printed(`set --load ${heavier} --exercise bench`).reps[0]).toBeLessThan(count);
  });

  test('gives everybody in a crowd their own load for a number of repetitions', () => {
    const { reps } = printed('set --rm 8 --lifters 12');
    expect(reps[0]).toMatchObject({ mean: 8, sd: 0 });
    expect(printed('set --load 83 --lifters 12').reps[0].sd).toBeGreaterThan(0);
  });

  test('lets women do more where they were found to, and says what nobody has counted', () => {
    const count = (line: string) => printed(`set --load 75 --exercise bench ${line}`).reps[0];
    expect(count('--sex women')).toBeGreaterThan(count('--sex men'));
    expect(count('')).toBe(count('--sex men'));
    expect(printed('set --load 75 --exercise bench --sex women').evidence).toBeNull();
    const { reps, evidence } = printed('set --load 40 --exercise shoulder-press --sex women');
    expect(reps[0]).toBeGreaterThan(0);
    expect(evidence).toBe('beyond the evidence: no repetitions of women in the shoulder press were found');
    expect(printed('set --load 40').evidence).toMatch(/only from 60 to 95\u00a0% of maximum$/);
  });

  test('of several drop sets lists every load in order', () => {
    const { set, load_pct, reps, task } = printed('set --load 80 --drop 65,50 --sets 2 --rest 60');
    expect(set).toEqual([1, 1, 1, 2, 2, 2]);
    expect(load_pct).toEqual([80, 65, 50, 80, 65, 50]);
    expect(reps).toHaveLength(6);
    expect(task).toMatchObject({ drop_load_pct: [65, 50], transition_s: 8, rest_s: 60 });
    expect(reps.slice(0, 3)).toEqual(printed('set --load 80 --drop 65,50 --transition 8').reps);
  });

  test('rests between sets, and between loads only as long as given', () => {
    const second = (line: string) => printed(line).reps[1] as number;
    expect(second('set --load 80 --sets 2 --rest 300')).toBeGreaterThan(
      second('set --load 80 --sets 2 --rest 10'),
    );
    expect(second('set --load 80 --drop 65 --transition 120')).toBeGreaterThan(
      second('set --load 80 --drop 65 --transition 0'),
    );
  });

  test.each([
    ['--cap 3', 'cap', 3],
    ['--reserve 2', 'reserve', undefined],
    ['--tolerance 0.9 --rule quit', 'effort', undefined],
    ['--rule quit', 'capacity', undefined],
    ['--load=110', 'capacity', 0],
  ])('%s ends by %s', (option, end, count) => {
    const load = option.startsWith('--load') ? '' : '--load 70';
    const { ended_by, reps, reps_in_reserve, last_rep_speed_m_s } = printed(`set ${load} ${option}`);
    expect(ended_by).toEqual([end]);
    if (count !== undefined) expect(reps).toEqual([count]);
    if (end === 'reserve') expect(reps_in_reserve).toEqual([2]);
    expect(last_rep_speed_m_s[0] === null).toBe(reps[0] === 0);
  });

  test('knows every exercise, range and tempo', () => {
    for (const exercise of Object.keys(exercises))
      expect(printed(`set --load 80 --exercise ${exercise}`).reps[0], exercise).toBeGreaterThan(0);
    const { task } = printed('set --load 80% --range 0,0.5 --tempo 2,0,3,1');
    expect(task).toMatchObject({ load_pct: 80, range_share: [0, 0.5], tempo_s: { lift: 2, bottom: 1 } });
  });

  test('sums up a crowd, and counts why its members ended', () => {
    const output = printed('set --load 80 --sets 2 --lifters 20 --seed 7');
    expect(output).toMatchObject({ lifters: 20, seed: 7 });
    for (const measure of measures.filter((name) => name !== 'ended_by')) {
      expect(output[measure]).toHaveLength(2);
      expect(Object.keys(output[measure][0])).toEqual(['mean', 'sd', 'q05', 'q25', 'q50', 'q75', 'q95']);
    }
    for (const counts of output.ended_by)
      expect(Object.values(counts).reduce((sum: number, count) => sum + (count as number), 0)).toBe(20);
    const { mean, q50 } = printed('set --load 80 --lifters 200').mvc_left_pct[0];
    for (const percent of [mean, q50]) expect(percent).toBeGreaterThan(50);
  });

  test('gives the same bytes for the same seed, and others for another', () => {
    const bytes = (seed: string) => runCommand(words(`set --load 80 --lifters 30${seed}`)).output;
    expect(bytes(' --seed 1')).toBe(bytes(''));
    expect(JSON.parse(bytes(' --seed 2')).time_s).not.toEqual(JSON.parse(bytes('')).time_s);
  });

  test('rounds to four decimals', () => {
    const numbers = (value: Json | undefined): number[] => {
      if (typeof value === 'number') return [value];
      return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbers) : [];
    };
    for (const line of ['set --load 72.5 --sets 3', 'set --load 72.5 --lifters 7'])
      for (const value of numbers(printed(line))) expect(value).toBe(Number(value.toFixed(4)));
  });
});

describe('bad input gets one line with its name, the value and what is allowed', () => {
  test.each([
    ['bogus', 'unknown task bogus: must be one of hold, ramp, intermittent, set'],
    ['toString', 'unknown task toString: must be one of hold'],
    ['--target 50', 'no task given: must be one of hold'],
    ['hold', '--target not given: must be from 1 to 100 (% of maximum)'],
    ['hold ramp --target 50', 'unexpected ramp after hold: must be one task'],
    ['hold 50', 'unexpected 50 after hold'],
    ['hold --target', '--target without a value: must be from 1 to 100'],
    ['hold --target --trace', '--target without a value: must be'],
    ['hold --target=', '--target "": must be'],
    ['hold --target fifty', '--target fifty: must be'],
    ['hold --target NaN', '--target NaN: must be'],
    ['hold --target 0x32', '--target 0x32: must be'],
    ['hold --target 500', '--target 500: must be from 1 to 100 (% of maximum)'],
    ['hold --target 0', '--target 0: must be'],
    ['hold --target -5', '--target -5: must be'],
    ['hold --target ,', '--target ,: must be'],
    ['hold --target 80,,60', '--target 80,,60: must be'],
    ['hold --target 80,600', '--target 80,600: must be'],
    [`hold --target ${Array(21).fill(50).join()}`, 'or up to 20 of these'],
    ['hold --target 50 --target 60', '--target given twice: must be given once'],
    ['hold --target 50 --trace=yes', '--trace yes: must be given without a value'],
    ['hold --target 50 --load 80', 'unknown option --load: must be one of --target'],
    ['hold --target 50 --speed 3', 'unknown option --speed: must be one of --target'],
    ['--speed 3 hold --target 50', 'unknown option --speed: must be one of --target'],
    ['hold --target 50 -x', 'unknown option -x: must be one of'],
    ['ramp --to 101 --seconds 10', '--to 101: must be from 1 to 100'],
    ['ramp --to 100 --seconds 0', '--seconds 0: must be from 1 to 3600 (s), in steps of 0.1'],
    ['ramp --to 100 --seconds 1.25', '--seconds 1.25: must be from 1 to 3600 (s), in steps of 0.1'],
    ['intermittent --target 50 --on 10', '--off not given: must be'],
    ['intermittent --target 50 --on 10 --off 5 --clock stops', 'must be one of runs-on, restarts'],
    ['set --load 10', '--load 10: must be from 20 to 110 (% of the one-repetition maximum)'],
    ['set', '--load or --rm: one of the two is required'],
    ['set --load 80 --rm 10', '--rm 10: must not be given together with --load'],
    ['set --load 80,70 --sets 3', '--sets 3: must be 2, as many as there are loads'],
    ['set --rm 51', '--rm 51: must be a whole number from 1 to 50'],
    ['set --load 80 --sex cats', '--sex cats: must be one of men, women'],
    ['set --load 80 --exercise row', '--exercise row: must be one of general, bench'],
    ['set --load 80 --sets 51', '--sets 51: must be a whole number from 1 to 50'],
    ['set --load 80 --rest -1', '--rest -1: must be from 0 to 3600 (s)'],
    ['set --load 80 --cap 0', '--cap 0: must be a whole number from 1 to 400'],
    ['set --load 80 --reserve -1', '--reserve -1: must be a whole number'],
    ['set --load 80 --drop=', '--drop "": must be'],
    ['set --load 80 --transition 8', '--transition 8: must be given together with --drop'],
    ['set --load 80 --range 0.5,0', '--range 0.5,0: must be 2 numbers'],
    ['set --load 80 --range 0.5,0.5', 'low below high'],
    ['set --load 80 --range 0', '--range 0: must be 2 numbers'],
    ['set --load 80 --tempo 1.5,0.3,1.5', '--tempo 1.5,0.3,1.5: must be 4 numbers'],
    ['set --load 80 --tempo 0.1,0,1,0', 'lift from 0.5 to 10 (s)'],
    ['set --load 80 --tolerance 0.2', '--tolerance 0.2: must be from 0.3 to 1'],
    ['set --load 80 --rule stop', '--rule stop: must be one of quit, clamp'],
    ['set --load 80 --lifters 0', '--lifters 0: must be a whole number from 1 to 100000'],
    ['set --load 80 --lifters 100001', '--lifters 100001: must be'],
    ['set --load 80 --lifters 50000 --sets 4', '--lifters 50000: must be from 1 to 25000 (lifters)'],
    ['set --load 80 --lifters 2 --seed 1.5', '--seed 1.5: must be a whole number'],
  ])('%s', (line, expected) => {
    expect(refusal(...words(line))).toContain(expected);
  });

  test('whatever characters the value has', () => {
    expect(refusal('hold', '--target', '5\n0\u2028')).toMatch(/^--target "5\\n0\?": must be/);
    expect(refusal('hold', '--target', '9'.repeat(1000)).length).toBeLessThan(250);
    expect(refusal('hold', '--a\nb')).toMatch(/^unknown option "--a\\nb"/);
  });
});

describe('help', () => {
  test('names every task and option, with three examples', () => {
    const { output, error, code } = runCommand(['--help']);
    expect({ error, code }).toEqual({ error: '', code: 0 });
    for (const [name, { options }] of Object.entries(tasks))
      for (const word of [`${name}: `, ...Object.keys(options).map((option) => `  --${option}`)])
        expect(output).toContain(word);
    expect(output.split('\nExamples:')[1]!.match(/npm run/g)).toHaveLength(3);
    expect(runCommand(['-h'])).toEqual({ output, error, code });
  });

  test.each(Object.keys(tasks).filter(isTask))('of %s prints its part, and its examples run', (name) => {
    const { output, code } = runCommand([name, '--help']);
    expect(code).toBe(0);
    for (const option of Object.keys(taskOf(name).options)) expect(output).toContain(`  --${option}`);
    for (const other of Object.keys(tasks).filter((other) => other !== name))
      expect(output).not.toContain(`\n${other}: `);
    for (const example of taskOf(name).examples) expect(() => parse(words(example))).not.toThrow();
  });

  test('goes to standard error where no command was given', () => {
    expect(runCommand([])).toEqual({ output: '', error: runCommand(['--help']).output, code: 2 });
  });
});

test('every default is itself allowed', () => {
  for (const [name, { options }] of Object.entries(tasks))
    for (const [option, { kind, fallbackText, fallback, required }] of Object.entries(options)) {
      const stated = fallbackText.replace('default ', '');
      if (
        kind === undefined ||
        required ||
        /^(none|one typical lifter|as many as there are loads)$/.test(stated)
      )
        continue;
      expect(kind.read(stated), `${name} --${option}`).toBeDefined();
      if (fallback !== undefined) expect(kind.read(stated), `${name} --${option}`).toEqual(fallback);
    }
});

test('an option of one name takes a value in every task or in none', () => {
  const takesValue = new Map<string, boolean>();
  for (const { options } of Object.values(tasks))
    for (const [name, { kind }] of Object.entries(options)) {
      expect(takesValue.get(name) ?? kind !== undefined, name).toBe(kind !== undefined);
      takesValue.set(name, kind !== undefined);
    }
});

describe('as a process', () => {
  test('prints JSON, indented by two, and nothing else', () => {
    const { stdout, stderr, status } = spawn('hold --target 80');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect(JSON.parse(stdout).endurance_s).toBe(14.8);
  });

  test('prints a long trace whole', () => {
    const { stdout } = spawn('hold --target 10 --trace');
    expect(JSON.parse(stdout).trace).toHaveLength(1333);
  });

  test.each([
    ['hold --target 500', 2, /^$/, /^--target 500: must be [^\n]+\n$/],
    ['', 2, /^$/, /^Usage: /],
    ['--help', 0, /^Usage: /, /^$/],
  ])('"%s" exits with %s', (line, code, output, error) => {
    const { stdout, stderr, status } = spawn(line);
    expect(status).toBe(code);
    expect(stdout).toMatch(output);
    expect(stderr).toMatch(error);
  });
});
