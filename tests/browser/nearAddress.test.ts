import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearAddress } from '../../src/browser/nearAddress.ts';

describe('an address that leads nowhere', () => {
  test.each([
    ['/figures/set/).', '', '/figures/set/'],
    ['/figures/set', '?load=50', '/figures/set/?load=50'],
    ['/Figures/SET/', '?load=50', '/figures/set/?load=50'],
    ['/figures/set/%3Fload=50', '', '/figures/set/?load=50'],
    ['/figures/set/%253Fload%253D50', '', '/figures/set/?load=50'],
    ['/figures//set/', '', '/figures/set/'],
    ['/figures/set/&utm_source=x', '', '/figures/set/?utm_source=x'],
    ['/figures/set/%C2%A0', '', '/figures/set/'],
    ['/lessons/do-drop-sets-build-muscle/%20worth%20a%20look', '', '/lessons/do-drop-sets-build-muscle/'],
    ['/“claims/”', '', '/claims/'],
    ['/data/claims.json,', '', '/data/claims.json'],
    ['//other.example/claims/', '', '/other.example/claims/'],
  ])('%s%s was %s', (pathname, search, meant) => {
    expect(nearAddress(pathname, search)?.address).toBe(meant);
  });

  test.each(['/', '/a%22b/', '/a%5Cb/', '/%E2%80%A6/'])('%s was no page', (pathname) => {
    expect(nearAddress(pathname, '')).toBeUndefined();
  });

  test('names the pages above it, the nearest first', () => {
    expect(nearAddress('/figures/set/nope/', '')?.above).toEqual(['/figures/set/', '/figures/']);
  });

  test('leads to tries of paths of this site only', () => {
    fc.assert(
      fc.property(fc.webPath({ size: 'small' }), fc.string({ unit: 'binary' }), (path, text) => {
        for (const pathname of [path, `/${text}`, `/${encodeURIComponent(text.toWellFormed())}`]) {
          const near = nearAddress(pathname, '');
          for (const address of near ? [near.address, ...near.above] : [])
            expect(new URL(address, 'https://site.example/base').origin).toBe('https://site.example');
        }
      }),
    );
  });
});
