import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Field, Scenario } from '../../src/scenario/field.ts';
import { defaults } from '../../src/scenario/field.ts';
import { readAddress, writeAddress } from '../../src/shell/address.ts';

const number = (name: string): Field => ({
  kind: 'number',
  name,
  label: name,
  hint: '',
  unit: '',
  min: 0,
  max: 100,
  step: 1,
  default: 50,
});
const fields = [number('load'), number('effort')];
const start = defaults(fields);

/** The entries of a history, and a window that keeps them; nobody goes back. */
let entries: string[];
/** What browsers share in place of the address in their bar. */
let canonical: { href: string };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  entries = ['/'];
  const location = { pathname: '/', search: '', hash: '' };
  const go = (address: string) => {
    location.search = address.slice(1);
  };
  const history = {
    pushState: (_: unknown, __: string, address: string) => {
      entries.push(address);
      go(address);
    },
    replaceState: (_: unknown, __: string, address: string) => {
      entries[entries.length - 1] = address;
      go(address);
    },
  };
  const window = { location, history, dispatchEvent: () => true };
  vi.stubGlobal('window', {
    ...window,
    get parent() {
      return globalThis.window;
    },
  });
  canonical = { href: 'https://site.example/figures/hold/' };
  vi.stubGlobal('document', { querySelector: () => canonical });
  vi.stubGlobal('CustomEvent', class {});
  readAddress(fields, start);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const write = (kind: 'choice' | 'position', values: Scenario) =>
  writeAddress(kind, { ...start, ...values }, fields, start);

test('the canonical address has the scenario, and nothing else that stands in the address', () => {
  window.location.search = '?utm_source=mail&load=60';
  readAddress(fields, start);
  expect(canonical.href).toBe('https://site.example/figures/hold/?load=60');
  write('choice', { effort: 40 });
  expect(canonical.href).toBe('https://site.example/figures/hold/?effort=40');
  write('choice', {});
  expect(canonical.href).toBe('https://site.example/figures/hold/');
});

test('two choices in quick succession are two history entries', () => {
  write('choice', { load: 60 });
  vi.advanceTimersByTime(50);
  write('choice', { load: 70 });
  vi.advanceTimersByTime(5000);
  expect(entries).toEqual(['/', '/?load=60', '/?load=70']);
});

test('a drag of one control is one history entry, and another control right after it is the next', () => {
  for (const load of [51, 52, 53]) {
    write('position', { load });
    vi.advanceTimersByTime(100);
  }
  write('position', { load: 53, effort: 40 });
  vi.advanceTimersByTime(5000);
  expect(entries).toEqual(['/', '/?load=53', '/?load=53&effort=40']);
});

test('a choice right after a drag keeps the dragged value', () => {
  write('position', { load: 51 });
  vi.advanceTimersByTime(100);
  write('position', { load: 55 });
  write('choice', { load: 55, effort: 40 });
  expect(entries).toEqual(['/', '/?load=55', '/?load=55&effort=40']);
});

test('a control that is moved again after a pause is another history entry', () => {
  write('position', { load: 51 });
  vi.advanceTimersByTime(1500);
  write('position', { load: 55 });
  vi.advanceTimersByTime(5000);
  expect(entries).toEqual(['/', '/?load=51', '/?load=55']);
});
