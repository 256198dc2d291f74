import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../../src/authoring/headers.ts';
import { cloudflareHeaders } from '../../src/serving/cloudflare.ts';
import { rulesFor } from '../../src/serving/match.ts';
import { redirectedExpression } from '../../src/serving/redirects.ts';
import { addressOf, publishedAt } from '../servers/site.ts';
import { dist, files, pages } from './pages.ts';
import { expect, test } from './test.ts';

const table = await rulesOf(dist, publishedAt(dist));
const served = files.filter((file) => /\.[a-z0-9_]+$/i.test(file));

test('every file of the site matches one header rule', () => {
  const wrong = served
    .map(addressOf)
    .map((address) => [address, rulesFor(table, address).map(({ name }) => name)] as const)
    .filter(([, names]) => names.length !== 1);
  expect(wrong, 'give it a pattern in src/serving/rules.ts').toEqual([]);
});

test('every page can be reached by its address without the slash', () => {
  const redirected = new RegExp(redirectedExpression(table).replace('\\z', '$'));
  const bare = pages.map(({ address }) => address.slice(0, -1)).filter((address) => address !== '');
  expect(bare.filter((address) => redirected.exec(address)?.[1] !== address)).toEqual([]);
});

test('the file of headers is that of this build', () => {
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(cloudflareHeaders(table));
});

test('no page has style or event attributes, which its policy would refuse', () => {
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
    expect(html.match(/<[^>]*\s(?:style|on[a-z]+)="[^>]*>/)?.[0], file).toBeUndefined();
  }
});
