import { describe, expect, test } from 'vitest';
import { caddySite } from '../../src/serving/caddy.ts';
import { cloudflareHeaders } from '../../src/serving/cloudflare.ts';
import { headersFor, rulesFor } from '../../src/serving/match.ts';
import { nginxServer } from '../../src/serving/nginx.ts';
import { originOf } from '../../src/serving/origin.ts';
import { singleFilePolicy } from '../../src/serving/policy.ts';
import { redirectedExpression } from '../../src/serving/redirects.ts';
import { commonHeaders, rules } from '../../src/serving/rules.ts';

const origin = 'https://example.org';
const table = rules({ scripts: ['sha256-abc='], styles: ['sha256-def='] }, origin);
const policyOf = (path: string) => headersFor(table, path)['Content-Security-Policy'] ?? '';

describe('the header rules', () => {
  test.each([
    ['/', 'pages'],
    ['/404.html', 'pages'],
    ['/lessons/drop-sets/', 'pages'],
    ['/figures/set/set-drop/', 'pages'],
    ['/search/', 'pages'],
    ['/embed/set/', 'frames'],
    ['/embed/claims/not-hacks/', 'frames'],
    ['/embed.js', 'files'],
    ['/manifest.webmanifest', 'files'],
    ['/icons/192.png', 'files'],
    ['/kept/0123456789ab.txt', 'parts of pages'],
    ['/service-worker.js', 'service worker'],
    ['/figures/set/set-drop.svg', 'files'],
    ['/figures/set/set-drop.mp4', 'files'],
    ['/videos/', 'pages'],
    ['/search.json', 'files'],
    ['/search/2.json', 'files'],
    ['/lists/claims/2/', 'pages'],
    ['/_astro/fonts/a.woff2', 'scripts, styles and fonts'],
    ['/files/figures/set.htm', 'single files'],
    ['/files/lessons/drop-sets.htm', 'single files'],
    ['/cards/figures/set/set-drop.0123456789ab.png', 'cards'],
  ])('%s falls under one of them: %s', (path, name) => {
    expect(rulesFor(table, path).map((rule) => rule.name)).toEqual([name]);
  });

  test('no header is named both for every address and for some', () => {
    for (const { headers } of table)
      for (const name of Object.keys(headers)) expect(Object.keys(commonHeaders)).not.toContain(name);
  });

  test('a policy allows our own files and text known by its digest, and nothing else', () => {
    for (const path of ['/', '/search/', '/embed/set/']) {
      const policy = policyOf(path).replaceAll(` ${origin}`, '');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' 'sha256-abc='");
      expect(policy).toContain("style-src 'self' 'sha256-def='");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
    }
  });

  test('a page as one file is saved, is on no list, and has a policy of its own that lets nothing in', () => {
    expect(headersFor(table, '/files/figures/set.htm')).toMatchObject({
      'Content-Disposition': 'attachment',
      'X-Robots-Tag': 'noindex',
    });
    const policy = singleFilePolicy({ scripts: ['sha256-abc='], styles: ['sha256-def='] });
    expect(policy).toContain("default-src 'none'; script-src 'sha256-abc='; style-src 'sha256-def='");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/'self'|unsafe|https?:/);
  });

  test.each([
    [
      'cloudflare',
      (of: typeof table) =>
        cloudflareHeaders(of)
          .split(/\n\n(?=\/(?!\*))/)
          .slice(1),
    ],
    [
      'nginx',
      (of: typeof table) => nginxServer(of, { listen: '80', root: '/srv/' }).split('  location ').slice(1),
    ],
    [
      'caddy',
      (of: typeof table) =>
        caddySite(of, { listen: ':80', root: '/srv/' })
          .split(/(?= {2}@rule\d+ )/)
          .slice(1),
    ],
  ])('no file of a preview may be listed, whatever it is: %s', (_, blocksOf) => {
    const unlisted = (of: typeof table) =>
      blocksOf(of).filter((block) => !/X-Robots-Tag.*noindex/.test(block));
    expect(unlisted(rules({ scripts: [], styles: [] }, origin, true))).toEqual([]);
    expect(unlisted(table).length).toBeGreaterThan(5);
  });

  // In WebKit 'self' matches nothing where the origin is opaque.
  test('the policy of what others frame names the site beside itself, in each directive', () => {
    for (const path of ['/embed/', '/embed/set/', '/embed/claims/not-hacks/', '/embed/set/set-drop/'])
      for (const directive of policyOf(path).split('; '))
        if (directive.includes("'self'")) expect(directive).toContain(` 'self' ${origin}`);
    expect(policyOf('/embed/set/').split(origin).length - 1).toBe(9);
    expect(policyOf('/')).not.toContain(origin);
  });

  test('a frame without an origin may start workers from text of its own, a page may not', () => {
    expect(policyOf('/embed/set/')).toContain(`worker-src 'self' ${origin} data:;`);
    expect(policyOf('/')).toContain("worker-src 'self';");
  });

  test('a page may play our own videos, a frame may not', () => {
    expect(policyOf('/videos/')).toContain("media-src 'self'");
    expect(policyOf('/embed/set/')).not.toContain('media-src');
  });

  test('a page may be installed, a frame may not', () => {
    for (const path of ['/', '/search/', '/lessons/drop-sets/'])
      expect(policyOf(path)).toContain("manifest-src 'self'");
    expect(policyOf('/embed/set/')).not.toContain('manifest-src');
  });

  test('frames of others hold what is made for them, and no other page', () => {
    expect(policyOf('/embed/set/')).toContain('frame-ancestors *');
    expect(policyOf('/lessons/drop-sets/')).toContain("frame-ancestors 'self'");
    expect(headersFor(table, '/embed/set/')['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    for (const { headers } of table) expect(Object.keys(headers)).not.toContain('X-Frame-Options');
  });

  test('a file with a hash in its name is cached for ever, a page never', () => {
    expect(headersFor(table, '/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(table, '/')['Cache-Control']).toContain('must-revalidate');
  });
});

describe('the origin of the site', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://Example.org:443/below/', 'https://example.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
  ])('of %s is %s', (site, expected) => expect(originOf(site)).toBe(expected));

  test.each([
    ['nothing', undefined],
    ['no address', 'example.org'],
    ['another scheme', 'ftp://example.org'],
    ['no host', 'file:///srv/site'],
    ['a host that would end its directive', "https://a;script-src'unsafe-inline'"],
  ])('is not made up from %s', (_, site) => {
    expect(() => originOf(site)).toThrow(/SITE_URL is .*: set it to the address of the site/);
  });
});

describe('the addresses that are redirected', () => {
  // JavaScript has no \z, and its $ without the flag m is one.
  const redirected = new RegExp(redirectedExpression(table).replace('\\z', '$'));

  test.each([
    ['/index.html', ''],
    ['/about', '/about'],
    ['/claims/not-hacks', '/claims/not-hacks'],
    ['/claims/not-hacks/index.html', '/claims/not-hacks'],
    ['/embed/set/set-drop', '/embed/set/set-drop'],
    ['/references/burd2010', '/references/burd2010'],
  ])('hold %s', (path, page) => expect(redirected.exec(path)?.[1]).toBe(page));

  test.each([
    '/about/',
    '/embed.js',
    '/references/burd2010.bib',
    '//elsewhere.example',
    '/\\elsewhere.example/index.html',
    '/claims/\\elsewhere.example',
    '/claims/..',
    '/claims/a\nb',
    '/about\n',
    '/about/../claims',
  ])('do not hold %j', (path) => expect(redirected.test(path)).toBe(false));
});

describe('written for servers', () => {
  test('every pattern has its block, and every header stands once in it', () => {
    const text = cloudflareHeaders(table);
    for (const { paths } of table)
      for (const path of paths) expect(text.split('\n').filter((line) => line === path)).toHaveLength(1);
    for (const part of text.split('\n\n')) {
      const names = [...part.matchAll(/^ {2}([A-Za-z-]+):/gm)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
    expect(text.split('\n\n').length).toBeLessThan(100);
  });

  test('each location of nginx repeats all headers, as it drops inherited ones', () => {
    const text = nginxServer(table, { listen: '80', root: '/srv/site/' });
    const locations = text.split('  location ').slice(1);
    expect(locations.length).toBe(table.reduce((sum, { paths }) => sum + paths.length, 2));
    for (const one of locations)
      for (const name of Object.keys(commonHeaders)) expect(one).toContain(`add_header ${name} `);
    expect(text).toContain('root "/srv/site/";');
    expect(text.split(`try_files \${uri}index.html =404;`).length - 1).toBe(
      table.flatMap(({ paths }) => paths).filter((path) => path.endsWith('/')).length,
    );
    // Without it, nginx leads from any folder to itself.
    expect(text.split('try_files ').length).toBe(locations.length);
  });

  test('a site of Caddy has a matcher for each rule', () => {
    const text = caddySite(table, { listen: ':80', root: '/srv/site/' });
    for (const [index] of table.entries()) expect(text).toContain(`header @rule${index} {`);
    // It keeps a backslash between quotes as it stands: a second one would match nothing.
    expect(text).toContain(String.raw`^/embed\.js$`);
    expect(text).not.toContain('\\\\');
  });
});
