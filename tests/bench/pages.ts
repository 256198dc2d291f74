import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from '../site/browser.ts';
import { pagesBelow } from '../site/pages.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';

/**
 * How fast pages come on a phone, as Lighthouse simulates one: the median of several runs for each kind of page of the
 * built site, served compressed as a host does, and beside them any address that is given. One line a page. The
 * scores of a busy machine vary, so nothing here passes or fails; bytes, requests and shifts are tests.
 *
 * Usage: `npm run bench:pages -- [--runs=5] [--only=<part of a path>] [address…]`
 */
const options = process.argv.slice(2);
const numberOf = (name: string, otherwise: number) =>
  Number(options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const runs = numberOf('runs', 5);
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);
const given = options.filter((option) => !option.startsWith('--'));

/** What of a report is printed, in this order. */
const audits = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const;
type Measure = keyof typeof audits;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const units: Readonly<Record<Measure, (value: number) => string>> = {
  fcp: (value) => `${Math.round(value)} ms`,
  lcp: (value) => `${Math.round(value)} ms`,
  tbt: (value) => `${Math.round(value)} ms`,
  cls: (value) => value.toFixed(3),
  bytes: (value) => `${(value / 1000).toFixed(1)} kB`,
};

/** Lighthouse drives the browser through a port; any that is free. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** One address of each kind of page, and every lesson and figure. */
function addresses(): readonly string[] {
  const one = (folder: string) => pagesBelow(folder)[0]?.address ?? [];
  const below = (folder: string) => pagesBelow(folder).map(({ address }) => address);
  return [
    '/',
    '/lessons/',
    ...below('/lessons/'),
    '/claims/',
    ...[one('/claims/')].flat(),
    '/figures/',
    ...below('/figures/'),
    '/references/',
    ...[one('/references/')].flat(),
    '/glossary/',
    '/model/',
    '/about/',
    '/search/',
    '/embed/set/',
  ];
}

type Row = Readonly<Record<Measure | (typeof categories)[number], number>>;

async function measure(address: string, port: number): Promise<Row> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse has no result for ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return Object.fromEntries([
    ...categories.map((name) => [name, Math.round(100 * (lhr.categories[name]?.score ?? Number.NaN))]),
    ...Object.entries(audits).map(([name, id]) => [name, lhr.audits[id]?.numericValue ?? Number.NaN]),
  ]) as unknown as Row;
}

const { env, args, ...launch } = await findBrowser();
const port = await freePort();
const { origin, stop } = await serve({ SITE_COMPRESS: '1' });
const browser = await chromium.launch({
  ...launch,
  args: [...args, `--remote-debugging-port=${port}`],
  env: { ...process.env, ...env },
});
try {
  const own = addresses().filter((path) => only === undefined || path.includes(only));
  for (const address of [...own.map((path) => origin + path), ...given]) {
    const rows: Row[] = [];
    for (let run = 0; run < runs; run++) rows.push(await measure(address, port));
    const of = (name: keyof Row) => median(rows.map((row) => row[name]));
    console.log(
      [
        address.replace(origin, ''),
        categories.map(of).join(' '),
        ...(Object.keys(audits) as Measure[]).map((name) => `${name} ${units[name](of(name))}`),
      ].join('  '),
    );
  }
} finally {
  await browser.close();
  stop();
}
