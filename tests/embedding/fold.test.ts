import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folding } from '../../src/embedding/fold.ts';

/** What a figure takes at each level of folding, from whole to folded as far as it goes; a wider frame takes less. */
function framed(takes: readonly number[], hash = '#?secret=a1B2c3D4e5') {
  const root = { dataset: {} as DOMStringMap };
  const figure = { live: false };
  const document = Object.assign(new EventTarget(), {
    documentElement: root,
    querySelector: () => (figure.live ? {} : null),
  });
  const level = () => (root.dataset.fold === 'open' ? 0 : Number(root.dataset.fold ?? 0));
  const window = { document, location: { hash }, innerWidth: 645 };
  const fit = folding(window as unknown as Window, () => takes[level()]!);
  const expanded: string[] = [];
  const button = { setAttribute: (_: string, value: string) => expanded.push(value) };
  return {
    window,
    root,
    figure,
    fit,
    expanded,
    press: (found: object | null = button) => {
      const event = new Event('click');
      Object.defineProperty(event, 'target', { value: { closest: () => found } });
      document.dispatchEvent(event);
    },
  };
}

const high = [1700, 1300, 1080, 940, 860];

describe('a figure in a frame of limited height', () => {
  test('folds as far as it must, and no further', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 200, max: 3000 }), { minLength: 5, maxLength: 5 }),
        (heights) => {
          const takes = [...heights].sort((a, b) => b - a);
          const { root, fit } = framed(takes);
          fit();
          const needed = takes.findIndex((height) => height <= 1000);
          expect(Number(root.dataset.fold ?? 0)).toBe(needed === -1 ? 4 : needed);
        },
      ),
    );
  });

  test('folds nothing where the host gives what is told', () => {
    const { root, fit, press } = framed(high, '');
    fit();
    press();
    expect(root.dataset).toEqual({});
  });

  test('begins anew at another width, even in a hand', () => {
    const takes = [...high];
    const { window, root, figure, fit } = framed(takes);
    fit();
    expect(root.dataset.fold).toBe('3');
    figure.live = true;
    takes[1] = 900;
    window.innerWidth = 800;
    fit();
    expect(root.dataset.fold).toBe('1');
  });

  test('hushes what a change did where there is no room for it in a hand, and no longer', () => {
    const takes = [...high];
    const { root, figure, fit } = framed(takes);
    figure.live = true;
    fit();
    expect(root.dataset).toEqual({ fold: '3' });
    takes[3] = 1020;
    fit();
    expect(root.dataset).toEqual({ fold: '3', hush: '' });
    takes[3] = 990;
    fit();
    expect(root.dataset).toEqual({ fold: '3' });
  });

  test('folds no further while it is worked, only as long as nobody does', () => {
    const takes = [...high];
    const { root, figure, fit } = framed(takes);
    fit();
    takes[3] = 1020;
    figure.live = true;
    fit();
    expect(root.dataset.fold).toBe('3');
    figure.live = false;
    fit();
    expect(root.dataset.fold).toBe('4');
  });

  test('opens at a press and stays so, until the next', () => {
    const { window, root, fit, press, expanded } = framed(high);
    fit();
    press(null);
    expect(root.dataset.fold).toBe('3');
    press();
    window.innerWidth = 400;
    fit();
    expect(root.dataset.fold).toBe('open');
    press();
    expect(root.dataset.fold).toBe('3');
    expect(expanded).toEqual(['true', 'false']);
  });
});
