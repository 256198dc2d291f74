import { expect, test } from 'vitest';
import { robots } from '../../src/sharing/robots.ts';

const origin = 'https://site.example';

test('crawlers may read all of a site, and are told where its pages are listed', () =>
  expect(robots(origin, false).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://site.example/sitemap-index.xml',
    '',
  ]));

test('crawlers are kept from a preview, and told nothing of the site', () => {
  expect(robots(origin, true).split('\n')).toEqual(['User-agent: *', 'Disallow: /', '']);
});
