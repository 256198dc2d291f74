import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { host } from '../../src/embedding/host.ts';
import { stateOf } from '../../src/embedding/messages.ts';

const ours = 'https://site.example';

/** A page that frames one figure of ours and one page of somebody else. */
function page(src = `${ours}/embed/hold/`) {
  const frame = (address: string) => {
    const asked: unknown[] = [];
    return Object.assign(new EventTarget(), {
      src: address,
      style: { height: '' },
      asked,
      contentWindow: { postMessage: (message: unknown) => asked.push(message) },
    });
  };
  const figure = frame(src);
  const other = frame('https://other.example/');
  const window = Object.assign(new EventTarget(), {
    document: { querySelectorAll: () => [other, figure] },
  });
  host(window as unknown as Window, ours, new Set());
  const hear = (data: unknown, { source = figure.contentWindow as unknown, origin = ours } = {}) =>
    window.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  return { figure, other, hear };
}
const height = (value: unknown) => ({ type: 'beyond-failure:height', version: 1, height: value });

describe('a page sizes a frame to its figure', () => {
  test.each([ours, 'null'])('when the frame says so as %s', (origin) => {
    const { figure, hear } = page();
    hear(height(640), { origin });
    expect(figure.style.height).toBe('640px');
    hear(height(480), { origin });
    expect(figure.style.height).toBe('480px');
  });

  test('within a minimum and a maximum height', () => {
    const { figure, hear } = page();
    hear(height(1e9));
    expect(figure.style.height).toBe('4000px');
    hear(height(1));
    expect(figure.style.height).toBe('120px');
  });

  test('not on a message from another window', () => {
    const { figure, other, hear } = page();
    hear(height(640), { origin: 'https://other.example' });
    hear(height(640), { source: {} });
    hear(height(640), { source: other.contentWindow });
    expect([figure.style.height, other.style.height]).toEqual(['', '']);
  });

  test.each([
    `${ours}/figures/hold/`,
    `${ours}.other.example/embed/hold/`,
    'https://other.example/embed/hold/',
  ])('not when the frame shows %s', (src) => {
    const { figure, hear } = page(src);
    hear(height(640));
    expect(figure.style.height).toBe('');
  });

  test('not on an invalid message', () => {
    const { figure, hear } = page();
    figure.addEventListener('beyond-failure:state', () => expect.fail('no state was told'));
    const wrong = fc.anything().filter((value) => typeof value !== 'number' || !(value > 0));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), wrong.map(height)), (data) => {
        hear(data);
        expect(figure.style.height).toBe('');
      }),
    );
  });
});

test('the host script asks frames that loaded before it for their height, and only ours', () => {
  const { figure, other } = page();
  expect(figure.asked).toEqual([{ type: 'beyond-failure:request', version: 1 }]);
  expect(other.asked).toEqual([]);
});

test('a change of state dispatches an event on the frame', () => {
  const { figure, hear } = page();
  const heard: unknown[] = [];
  figure.addEventListener('beyond-failure:state', (event) => heard.push((event as CustomEvent).detail));
  hear(stateOf('hold', '?target=30'));
  expect(heard).toEqual([stateOf('hold', '?target=30')]);
});
