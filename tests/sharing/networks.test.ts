import { describe, expect, test } from 'vitest';
import { mastodon, networks } from '../../src/sharing/networks.ts';

describe('links to networks', () => {
  const url = 'https://site.example/figures/set/?load=80&next=drop-50';
  const title = 'What ends a set?';

  test('carry the address and the question, encoded, and nothing that tracks', () => {
    for (const { href } of networks(url, title)) {
      expect(href).toMatch(/^(https:\/\/|mailto:)/);
      expect(href).toContain(encodeURIComponent(url));
      expect(href).not.toMatch(/utm_|\s/);
    }
  });

  test.each([
    ['mastodon.social', 'https://mastodon.social/share?text='],
    [' https://Fosstodon.org/home ', 'https://fosstodon.org/share?text='],
  ])('to Mastodon lead to the server that the reader names: %s', (server, start) => {
    expect(mastodon(server, url, title)).toBe(`${start}${encodeURIComponent(`${title} ${url}`)}`);
  });

  test.each(['', 'mastodon', 'a b.c', 'x.y"><script>', 'user@host.example'])(
    'to Mastodon lead nowhere where “%s” is no server',
    (server) => {
      expect(mastodon(server, url, title)).toBeUndefined();
    },
  );
});
