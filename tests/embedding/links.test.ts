import { expect, test } from 'vitest';
import { links } from '../../src/embedding/links.ts';
import { stateType } from '../../src/embedding/messages.ts';
import { frame } from './frame.ts';

const link = (more: object = {}) => ({
  host: 'site.example',
  href: 'https://site.example/figures/hold/',
  search: '',
  dataset: {},
  ...more,
});
const framed = (options?: Parameters<typeof frame>[0]) => {
  const made = frame(options);
  links(made.window);
  return made;
};

test('a link takes the state of the address along, and leaves what only concerns the frame', () => {
  const { press } = framed({ search: '?target=30&theme=dark&accent=aa3300&controls=off&caption=off' });
  const kept = link({ dataset: { keepState: '' } });
  press(kept);
  expect(kept.search).toBe('target=30');
  const other = link();
  press(other);
  expect(other.search).toBe('');
});

test('a link that asks for a preset keeps it, under what the address asks', () => {
  const { press } = framed({ search: '?load=85' });
  const kept = link({ search: '?load=60&ceiling=8', dataset: { keepState: '' } });
  press(kept);
  press(kept);
  expect(kept.search).toBe('load=85&ceiling=8');
});

test('where the address cannot change, the link takes what the reader asked last', () => {
  const { window, press } = framed({ search: '?target=30' });
  window.dispatchEvent(new CustomEvent(stateType, { detail: '?target=70' }));
  const kept = link({ dataset: { keepState: '' } });
  press(kept);
  expect(kept.search).toBe('?target=70');
});

test('WordPress is asked to follow a link to this site, and to no other', () => {
  const { press, told } = framed({ hash: '#?secret=abc' });
  expect(press(link()).defaultPrevented).toBe(true);
  expect(told).toEqual([{ message: 'link', value: 'https://site.example/figures/hold/', secret: 'abc' }]);
  expect(press(link({ host: 'doi.org', href: 'https://doi.org/10.1/x' })).defaultPrevented).toBe(false);
  expect(press(link(), { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press(null).defaultPrevented).toBe(false);
  expect(told).toHaveLength(1);
});

test('without a secret a link is just followed', () => {
  const { press, told } = framed();
  expect(press(link()).defaultPrevented).toBe(false);
  expect(told).toEqual([]);
});
