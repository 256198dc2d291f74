import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../freePort.ts';
import { askerOf } from './ask.ts';
import { checks } from './checks.ts';
import { failures, judge } from './judge.ts';
import { type Server, servers } from './servers.ts';
import { publishedAt, type Site, siteOf } from './site.ts';

/** The command behind `npm run test:servers`: the built site on each server that is here, and what it does there. */
const { SITE_DIST } = process.env;
const dist = resolve(SITE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)));
const longestStart = 60_000;

async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
  const end = Date.now() + longestStart;
  while (child.exitCode === null && Date.now() < end) {
    const answer = await askerOf(port)('/').catch(() => undefined);
    if (answer !== undefined) return;
    await wait(100);
  }
  throw new Error(child.exitCode === null ? 'does not answer' : `ended with ${child.exitCode}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid);
  await ended;
}

/** How many checks failed; each of them is told. */
async function tried(server: Server, site: Site): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'server-'));
  const port = await freePort();
  const child = server.start(site, port, scratch);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  try {
    await untilItAnswers(port, child);
    const verdicts = await judge(askerOf(port), site, [...checks, ...(server.checks ?? [])]);
    const failed = failures(verdicts, server.differs);
    for (const line of failed) console.log(`  ${line}`);
    for (const [check, why] of Object.entries(server.differs))
      console.log(`  not held to “${check}”: ${why}`);
    const passed = verdicts.filter(({ check, wrong }) => wrong === undefined && !(check in server.differs));
    console.log(`${server.name}: ${passed.length} passed, ${failed.length} failed`);
    return failed.length;
  } catch (error) {
    console.log(`${server.name}: 0 passed, 1 failed: ${(error as Error).message}`);
    process.stdout.write(Buffer.concat(output));
    return 1;
  } finally {
    await stopped(child);
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (!existsSync(dist)) throw new Error(`There is no built site in ${dist}. Run: npm run build`);
const site = await siteOf(dist, publishedAt(dist));
let failed = 0;
let here = 0;
const asked = process.argv.slice(2);
const wanted = servers.filter(({ id }) => asked.length === 0 || asked.includes(id));
for (const server of wanted)
  if (server.isHere()) {
    here += 1;
    failed += await tried(server, site);
  } else console.log(`${server.name}: skipped, it is not here; get it by: ${server.get}`);
if (here === 0) console.log('No server is here, so nothing was checked.');
process.exitCode = failed > 0 || here === 0 ? 1 : 0;
