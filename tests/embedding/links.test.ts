import { expect, test } from 'vitest';
import { links } from '../../src/embedding/links.ts';
import { frame } from './frame.ts';

const link = (more: object = {}) => ({
  host: 'site.example',
  href: 'https://site.example/figures/hold/',
  search: '',
  protocol: 'https:',
  dataset: {},
  ...more,
});
const framed = (options?: Parameters<typeof frame>[0]) => {
  const made = frame(options);
  links(made.window);
  return made;
};

test('a link to the own page takes the state from the query, without the options of the frame', () => {
  const { press } = framed({ search: '?target=30&theme=dark&accent=aa3300&controls=off&caption=off' });
  const kept = link({ dataset: { keepState: '' } });
  press(kept);
  expect(kept.search).toBe('target=30');
  const other = link();
  press(other);
  expect(other.search).toBe('');
});

test('a link to a preset keeps its values where the query sets no other', () => {
  const { press } = framed({ search: '?load=85' });
  const kept = link({ search: '?load=60&ceiling=8', dataset: { keepState: '' } });
  press(kept);
  press(kept);
  expect(kept.search).toBe('load=85&ceiling=8');
});

test('a repeated parameter is passed on with all its values, in order', () => {
  const { press } = framed({ search: '?load=85&load=90' });
  const kept = link({ search: '?load=60', dataset: { keepState: '' } });
  press(kept);
  expect(kept.search).toBe('load=85&load=90');
});

test('a link that the figure has updated to its state is left alone', () => {
  const { press } = framed({ search: '?target=30kg&target=80' });
  const kept = link({ search: '?target=70', dataset: { keepState: 'kept' } });
  press(kept);
  expect(kept.search).toBe('?target=70');
});

test('WordPress is asked to follow a link to this site, and to no other', () => {
  const { press, posted } = framed({ hash: '#?secret=abc' });
  expect(press(link()).defaultPrevented).toBe(true);
  expect(posted).toEqual([{ message: 'link', value: 'https://site.example/figures/hold/', secret: 'abc' }]);
  press(link({ host: 'doi.org', href: 'https://doi.org/10.1/x' }));
  expect(press(null).defaultPrevented).toBe(false);
  expect(posted).toHaveLength(1);
});

test('any other link opens a window, which cannot reach back', () => {
  const { press, posted, opened } = framed();
  expect(press(link()).defaultPrevented).toBe(true);
  expect(posted).toEqual([]);
  expect(opened).toEqual([{ href: 'https://site.example/figures/hold/', opener: null }]);
});

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { button: 1, type: 'auxclick' as const },
])('a press that asks for a window of its own opens one, in WordPress too: %j', (how) => {
  const { press, posted, opened } = framed({ hash: '#?secret=abc' });
  expect(press(link(), how).defaultPrevented).toBe(true);
  expect(posted).toEqual([]);
  expect(opened).toEqual([{ href: 'https://site.example/figures/hold/', opener: null }]);
});

test('the menu of the right button is left to the browser', () => {
  const { press, opened } = framed();
  expect(press(link(), { button: 2, type: 'auxclick' }).defaultPrevented).toBe(false);
  expect(opened).toEqual([]);
});

test('a link outside a frame is followed as usual', () => {
  const made = frame();
  Object.assign(made.window, { parent: made.window });
  links(made.window);
  expect(made.press(link()).defaultPrevented).toBe(false);
  expect(made.opened).toEqual([]);
});
