import { describe, expect, test } from 'vitest';
import { answerFor } from '../../src/offline/answer.ts';

const origin = 'https://site.example';
const isListed = (address: string) => address === '/search.json';

/** Only browsers make requests that navigate, or say what they are for. */
const request = (address: string, { mode = 'cors', destination = '', method = 'GET' } = {}) =>
  ({ url: new URL(address, origin).href, mode, destination, method }) as Request;
const page = { mode: 'navigate', destination: 'document' };
const frame = { mode: 'navigate', destination: 'iframe' };
const image = { destination: 'image' };

describe('the worker answers', () => {
  test.each([
    ['a page', request('/lessons/drop-sets/', page), 'page'],
    ['a page with what is asked of it', request('/figures/set/?load=70', page), 'page'],
    ['a file that a reader opens', request('/references.bib', page), 'page'],
    ['a frame', request('/embed/set/', frame), 'frame'],
    ['a page in a frame', request('/figures/set/', frame), 'frame'],
    ['a script named by its content', request('/_astro/island.a1.js'), 'hashed'],
    ['a part that pages share', request('/kept/0123456789abcdef01234567.txt'), 'hashed'],
    ['the index of the search', request('/search.json'), 'listed'],
    ['a still', request('/figures/set/set-70.svg', image), 'still'],
  ])('%s', (_, asked, name) => {
    expect(answerFor(asked, { origin, isListed })?.name).toBe(name);
  });

  test.each([
    ['data', request('/data/claims.json')],
    ['another site', request('https://elsewhere.example/_astro/a.js')],
    ['whether there is a page', request('/lessons/drop-sets/', { method: 'HEAD' })],
  ])('nothing to who asks for %s', (_, asked) => {
    expect(answerFor(asked, { origin, isListed })).toBeUndefined();
  });
});
