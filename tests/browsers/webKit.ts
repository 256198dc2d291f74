import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../freePort.ts';
import type { Browser, Driver, Setting } from './driver.ts';
import { onPath } from './onPath.ts';
import { driverOf } from './webDriver.ts';

/** WebKitGTK, the one WebKit that a Linux machine has, in a window that nobody sees. */
const { SITE_MINIBROWSER } = process.env;
const longestStart = 30_000;

/** Where distributions put the browser that the driver starts. */
const miniBrowser = () =>
  SITE_MINIBROWSER ?? globSync('/usr/{lib,libexec}{/*,}/webkit{2gtk,gtk}-*/MiniBrowser').sort().at(-1);

/** What is not on this machine, by the package of Debian that brings it. */
const missing = (): string[] =>
  Object.entries({
    'webkit2gtk-driver': onPath('WebKitWebDriver') && miniBrowser(),
    xvfb: onPath('Xvfb'),
  })
    .filter(([, found]) => found === undefined)
    .map(([name]) => name);

/** The number that Xvfb writes once it can be drawn on. */
function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    (screen.stdio[3] as Readable).once('data', (output: Buffer) => found(`:${output.toString().trim()}`));
    screen.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
    screen.once('error', failed);
  });
}

async function untilItAnswers(server: string): Promise<void> {
  for (const end = Date.now() + longestStart; ; await wait(100))
    try {
      await fetch(`${server}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}

/** Starts a screen, a driver and a browser, lends them out, and ends them whatever happened. */
async function withWebKit({ scheme }: Setting, use: (driver: Driver) => Promise<void>): Promise<void> {
  const started: ChildProcess[] = [];
  try {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1400x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(screen);
    const theme = scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita';
    const env = { ...process.env, DISPLAY: await displayOf(screen), GTK_THEME: theme };
    const port = await freePort();
    const server = `http://127.0.0.1:${port}`;
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
    await untilItAnswers(server);
    const driver = await driverOf(
      server,
      {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        },
      },
      'its driver knows no command to print',
    );
    try {
      await use(driver);
    } finally {
      await driver.end();
    }
  } finally {
    for (const child of started.reverse()) child.kill();
  }
}

export const webKit: Browser = { name: 'webkit', missing, with: withWebKit };
