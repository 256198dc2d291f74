import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/answer.ts';
import { consoleOn } from '../../src/cli/console.ts';
import { longRun, roughly } from '../../src/cli/longRun.ts';

/** A run on a clock of its own, on which each lifter takes as long. */
function watched(lifters: number, eachMs: number, { noLimit = false, until = lifters } = {}) {
  let now = 0;
  const lines: string[] = [];
  const progress: string[] = [];
  const after = longRun(
    { of: lifters, noLimit },
    { now: () => now, tell: (line) => lines.push(line), progress: (line) => progress.push(line) },
  );
  for (let done = 1; done <= until; done++) {
    now += eachMs;
    after(done);
  }
  return { lines, progress };
}

describe('a crowd at the command line', () => {
  test.each([
    [50, 10],
    [100, 20],
  ])('of %s lifters that take %s ms each says nothing of its time', (lifters, each) => {
    expect(watched(lifters, each)).toEqual({ lines: [], progress: [] });
  });

  test('says after a second how long it will take, then how far it is, and leaves nothing of that at its end', () => {
    const { lines, progress } = watched(500, 20);
    expect(lines).toEqual(['500 lifters take about 10 s']);
    expect(progress[0]).toBe('50 of 500 lifters, about 9 s left');
    expect(progress.length).toBeLessThanOrEqual(40);
    expect(progress.at(-1)).toBe('');
  });

  test('that would take more than ten minutes is refused with how long, and what to ask for instead', () => {
    expect(() => watched(100_000, 27)).toThrow(
      /^--lifters 100000: would take about 45 minutes; ask for 22000 or fewer, .*, or add --no-limit$/,
    );
    expect(watched(100_000, 27, { noLimit: true, until: 1_000 }).lines).toEqual([
      '100000 lifters take about 45 minutes',
    ]);
  });

  test('is refused as any other input is, before it is done', () => {
    let now = 0;
    const watch = {
      now: () => {
        now += 500;
        return now;
      },
      tell: () => {},
    };
    const { output, error, code } = runCommand(['set', '--load', '90', '--lifters', '50000'], watch);
    expect({ output, code }).toEqual({ output: '', code: 2 });
    expect(error).toMatch(/^--lifters 50000: would take about 7 hours; [^\n]+\n$/);
  });

  test.each([
    [900, '1 s'],
    [99_000, '99 s'],
    [100_001, '2 minutes'],
    [5_460_000, '2 hours'],
  ])('%s ms are said as %s', (milliseconds, words) => expect(roughly(milliseconds)).toBe(words));
});

describe('a run that is interrupted', () => {
  test('ends at once with the code of an interrupted program, in one line and without a result', async () => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '../../src/cli/simulate.ts'), 'set', '--load', '30', '--lifters', '5000'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    let error = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => {
      // It is well on its way, and would not be done within the time of a test.
      if (error === '') child.kill('SIGINT');
      error += text;
    });
    const [code, signal] = await once(child, 'close');
    expect({ code, signal, output }).toEqual({ code: 130, signal: null, output: '' });
    expect(error).toMatch(/^5000 lifters take about [^\n]+\nstopped: there is no result\n$/);
  });

  test('leaves a terminal whose line that told how far it was is closed', () => {
    let screen = '';
    const terminal = consoleOn((text) => (screen += text), true);
    terminal.progress?.('7 of 50 lifters, about 9 s left');
    terminal.stopped();
    // What stands on the last line after the line was cleared.
    expect(screen.split('\u001b[K').at(-1)).toBe('stopped: there is no result\n');
  });
});

test.runIf(process.platform === 'linux')('a result that a full disk does not take ends in one line', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../src/cli/simulate.ts'), 'hold', '--target', '90'],
    { encoding: 'utf8', stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^the result cannot be written: [^\n]+; send it elsewhere\n$/);
});
