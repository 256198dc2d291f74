import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valuesOf } from './ask.ts';
import { hostileTargets, injected } from './hostile.ts';
import { socketAskerOf } from './socket.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
for (const file of ['index.html', '404.html', 'embed/set/index.html']) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `what stands in ${file}`);
}

let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  server = spawn(process.execPath, [join(import.meta.dirname, '../site/serve.ts')], {
    env: { ...process.env, SITE_DIST: folder, SITE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  port = await new Promise<number>((found, failed) => {
    server.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    server.stdout!.once('data', (output: Buffer) => found(Number(/:(\d+)/.exec(output.toString())?.[1])));
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

describe('the server of the tests', () => {
  test('redirects nowhere and goes on running, whatever is requested', async () => {
    const ask = socketAskerOf(port);
    for (const target of hostileTargets) {
      const answer = await ask(target);
      expect([200, 400, 404], target).toContain(answer.status);
      expect([...valuesOf(answer, 'Location'), ...valuesOf(answer, injected)], target).toEqual([]);
    }
    expect((await ask('/')).body.toString()).toContain('what stands in index.html');
  });

  test('names its own origin in the policy of what others frame', async () => {
    const { headers } = await socketAskerOf(port)('/embed/set/');
    expect(headers['content-security-policy']).toContain(`script-src 'self' http://127.0.0.1:${port}`);
  });
});
