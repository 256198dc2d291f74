import { expect, test } from 'vitest';
import { frameUrl } from '../../src/embedding/frameUrl.ts';

const origin = 'https://site.example';

const of = (attributes: Record<string, string>) => {
  const url = frameUrl(
    origin,
    Object.entries(attributes).map(([name, value]) => ({ name, value })),
  );
  return url && `${origin}${url.pathname}${url.search}`;
};

test.each([
  [{ id: 'hold' }, 'https://site.example/embed/hold/'],
  [{ id: 'set', load: '80', theme: 'dark' }, 'https://site.example/embed/set/?load=80&theme=dark'],
  [{ id: 'partials', 'hardest-at': '20' }, 'https://site.example/embed/partials/?hardestAt=20'],
  [
    { id: 'hold', class: 'wide', title: 'x', height: '700', 'data-x': '1', 'aria-label': 'x' },
    'https://site.example/embed/hold/',
  ],
  [{ id: '../x"?', load: 'a&b=c' }, 'https://site.example/embed/..%2Fx%22%3F/?load=a%26b%3Dc'],
  [
    { figure: 'hold', id: 'first', controls: 'false', caption: 'true' },
    'https://site.example/embed/hold/?controls=off',
  ],
  [
    { src: 'https://old.example/figures/set/set-drop?load=80', theme: 'dark' },
    'https://site.example/embed/set/set-drop/?load=80&theme=dark',
  ],
  [{ src: '/lessons/drop-sets/' }, 'https://site.example/embed/lessons/drop-sets/'],
  [
    { src: 'https://old.example/v/1b048a219923/figures/set/?load=80', theme: 'dark' },
    'https://site.example/v/1b048a219923/figures/set/?load=80&theme=dark',
  ],
  [{ src: '/v/1b048a219923/claims/not-hacks' }, 'https://site.example/v/1b048a219923/claims/not-hacks/'],
  [{ src: '/embed/claims/not-hacks/' }, 'https://site.example/embed/claims/not-hacks/'],
  [{ src: '/v/today.json' }, undefined],
  [{ src: '/about/' }, undefined],
  [{ src: '/claims/' }, undefined],
  [{ load: '80' }, undefined],
  [{ src: 'http://[bad' }, undefined],
  [{ id: ' Hold ', target: ' 30 % ' }, 'https://site.example/embed/hold/?target=+30+%25+'],
])('the attributes %o stand for %s', (attributes, address) => expect(of(attributes)).toBe(address));
