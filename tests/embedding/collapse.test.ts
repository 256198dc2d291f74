import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapsing } from '../../src/embedding/collapse.ts';

/**
 * What a figure takes at each level of folding, from whole to folded as far as it goes; a wider frame takes less.
 *
 * @param picture how high the picture in it is, and how high it was drawn
 */
function framed(takes: readonly number[], { hash = '#?secret=a1B2c3D4e5', picture = 0, drawn = 0 } = {}) {
  const lowered: { to?: number } = {};
  const root = {
    dataset: {} as DOMStringMap,
    style: {
      setProperty: (_: string, value: string) => {
        lowered.to = Number.parseFloat(value);
      },
      removeProperty: () => {
        delete lowered.to;
      },
    },
  };
  const shown = () => lowered.to ?? picture;
  const svg = {
    getBoundingClientRect: () => ({ height: shown() }),
    viewBox: { baseVal: { height: drawn } },
  };
  const figure = { live: false };
  const document = Object.assign(new EventTarget(), {
    documentElement: root,
    querySelector: () => (figure.live ? {} : null),
    querySelectorAll: () => [svg],
  });
  const level = () => (root.dataset.collapse === 'open' ? 0 : Number(root.dataset.collapse ?? 0));
  const window = { document, location: { hash }, innerWidth: 645 };
  const fit = collapsing(window as unknown as Window, () => takes[level()]! - picture + shown());
  const expanded: string[] = [];
  const button = { setAttribute: (_: string, value: string) => expanded.push(value) };
  return {
    window,
    root,
    lowered,
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
  test('collapses as far as it must, and no further', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 200, max: 3000 }), { minLength: 5, maxLength: 5 }),
        (heights) => {
          const takes = [...heights].sort((a, b) => b - a);
          const { root, fit } = framed(takes);
          fit();
          const needed = takes.findIndex((height) => height <= 1000);
          expect(Number(root.dataset.collapse ?? 0)).toBe(needed === -1 ? 4 : needed);
        },
      ),
    );
  });

  test('shrinks the picture a little before it collapses any more', () => {
    const { root, lowered, fit } = framed([1180, 1080, 900, 800, 700], { picture: 500, drawn: 500 });
    fit();
    expect(root.dataset).toEqual({ collapse: '1' });
    expect(lowered).toEqual({ to: 420 });
  });

  test('shrinks an enlarged picture to nearly the size it was drawn at', () => {
    const { root, lowered, fit } = framed([1340, 1080, 900, 800, 700], { picture: 830, drawn: 500 });
    fit();
    expect(root.dataset).toEqual({});
    expect(lowered).toEqual({ to: 490 });
  });

  test('shrinks it to as little as half where there is nothing left to collapse', () => {
    const { root, lowered, fit } = framed([1700, 1600, 1500, 1300, 1150], { picture: 400, drawn: 400 });
    fit();
    expect(root.dataset.collapse).toBe('4');
    expect(lowered).toEqual({ to: 250 });
  });

  test('shrinks it and collapses nothing where a change makes it too high during use, and keeps it so', () => {
    const takes = [...high];
    const { root, lowered, figure, fit } = framed(takes, { picture: 500, drawn: 500 });
    fit();
    expect(root.dataset).toEqual({ collapse: '2' });
    expect(lowered).toEqual({ to: 420 });
    figure.live = true;
    takes[2] = 1086;
    fit();
    expect(root.dataset).toEqual({ collapse: '2', hideAnnouncement: '' });
    expect(lowered).toEqual({ to: 414 });
    takes[2] = 940;
    fit();
    expect(root.dataset).toEqual({ collapse: '2' });
    expect(lowered).toEqual({ to: 414 });
  });

  test('resets the height of the picture when expanded, and at another width', () => {
    const { window, lowered, fit, press } = framed([1080, 1000, 900, 800, 700], { picture: 500, drawn: 500 });
    fit();
    expect(lowered).toEqual({ to: 420 });
    window.innerWidth = 700;
    fit();
    expect(lowered).toEqual({ to: 420 });
    press();
    expect(lowered).toEqual({});
  });

  test('collapses nothing where the host gives the reported height', () => {
    const { root, fit, press } = framed(high, { hash: '' });
    fit();
    press();
    expect(root.dataset).toEqual({});
  });

  test('starts over at another width, even during use', () => {
    const takes = [...high];
    const { window, root, figure, fit } = framed(takes);
    fit();
    expect(root.dataset.collapse).toBe('3');
    figure.live = true;
    takes[1] = 900;
    window.innerWidth = 800;
    fit();
    expect(root.dataset.collapse).toBe('1');
  });

  test('hides the announcement of a change while there is no room for it during use', () => {
    const takes = [...high];
    const { root, figure, fit } = framed(takes);
    figure.live = true;
    fit();
    expect(root.dataset).toEqual({ collapse: '3' });
    takes[3] = 1020;
    fit();
    expect(root.dataset).toEqual({ collapse: '3', hideAnnouncement: '' });
    takes[3] = 990;
    fit();
    expect(root.dataset).toEqual({ collapse: '3' });
  });

  test('collapses no further during use', () => {
    const takes = [...high];
    const { root, figure, fit } = framed(takes);
    fit();
    takes[3] = 1020;
    figure.live = true;
    fit();
    expect(root.dataset.collapse).toBe('3');
    figure.live = false;
    fit();
    expect(root.dataset.collapse).toBe('4');
  });

  test('expands at a press and stays expanded until the next', () => {
    const { window, root, fit, press, expanded } = framed(high);
    fit();
    press(null);
    expect(root.dataset.collapse).toBe('3');
    press();
    window.innerWidth = 400;
    fit();
    expect(root.dataset.collapse).toBe('open');
    press();
    expect(root.dataset.collapse).toBe('3');
    expect(expanded).toEqual(['true', 'false']);
  });
});
