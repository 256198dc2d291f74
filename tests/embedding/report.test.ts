import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { heightProtocols, request, stateType } from '../../src/embedding/messages.ts';
import { report } from '../../src/embedding/report.ts';
import { frame } from './frame.ts';

const loaded = (options?: Parameters<typeof frame>[0]) => {
  const framed = frame(options);
  report(framed.window);
  framed.ready('interactive');
  framed.ready('complete');
  framed.told.length = 0;
  return framed;
};
const own = (told: unknown[]) =>
  told.filter((message) => (message as { type?: string }).type === 'beyond-failure:height');

describe('a framed figure tells its height', () => {
  test('to hosts of every make, in whole pixels', () => {
    const framed = frame({ hash: '#?secret=a1B2c3D4e5' });
    report(framed.window);
    framed.ready('interactive');
    framed.ready('complete');
    expect(framed.told).toEqual([
      { type: 'beyond-failure:height', version: 1, height: 501 },
      { message: 'height', value: 501, secret: 'a1B2c3D4e5' },
      { sentinel: 'amp', type: 'embed-size', height: 501 },
      JSON.stringify({
        src: 'https://site.example/embed/hold/#?secret=a1B2c3D4e5',
        context: 'iframe.resize',
        height: 501,
      }),
      { subject: 'lti.frameResize', height: 501 },
    ]);
  });

  test('to WordPress only where that asked for it', () => {
    const framed = loaded();
    framed.hear(request);
    expect(framed.told).toHaveLength(Object.keys(heightProtocols).length - 1);
    expect(framed.told).not.toContainEqual(expect.objectContaining({ message: 'height' }));
  });

  test('again whenever it is another one, and no more often', () => {
    const framed = loaded();
    for (const height of [501, 500.9, 620, 620, 480]) framed.paintedAt(height);
    expect(own(framed.told)).toMatchObject([{ height: 620 }, { height: 480 }]);
  });

  test('as it is without a bar to scroll by, which takes width and so height', () => {
    const framed = loaded();
    framed.scrolls(11);
    framed.paintedAt(768);
    expect(own(framed.told)).toMatchObject([{ height: 779 }]);
    framed.paintedAt(768);
    expect(own(framed.told)).toHaveLength(1);
  });

  test('and hides the bar to scroll by until the page has followed, or does not', () => {
    vi.useFakeTimers();
    const { root, paintedAt, window } = loaded();
    paintedAt(480);
    expect(root.dataset).toEqual({});
    paintedAt(620);
    expect(root.dataset).toEqual({ growing: '' });
    window.dispatchEvent(new Event('resize'));
    expect(root.dataset).toEqual({});
    paintedAt(700);
    expect(root.dataset).toEqual({ growing: '' });
    vi.runAllTimers();
    expect(root.dataset).toEqual({});
    vi.useRealTimers();
  });

  test('when it is asked, by the page round it alone', () => {
    const framed = loaded({ hash: '#?secret=abc' });
    framed.hear(request, {});
    framed.hear(request, framed.window);
    framed.hear({ message: 'ready', secret: 'other' });
    expect(framed.told).toEqual([]);
    framed.hear(request);
    framed.hear({ message: 'ready', secret: 'abc' });
    expect(own(framed.told)).toHaveLength(2);
  });

  test('to nobody while there is nothing to tell of: it was taken away as it arrived, or is asked too early', () => {
    const framed = frame();
    Object.assign(framed.document, { body: null });
    report(framed.window);
    framed.hear(request);
    framed.ready('interactive');
    framed.ready('complete');
    expect(framed.told).toEqual([]);
  });

  test('to nobody where there is no frame', () => {
    const framed = frame();
    Object.assign(framed.window, { parent: framed.window });
    report(framed.window);
    framed.ready('interactive');
    framed.ready('complete');
    expect(framed.told).toEqual([]);
  });
});

test('junk is met with silence', () => {
  const framed = loaded({ hash: '#?secret=abc' });
  const shaped = fc.record(
    {
      type: fc.constantFrom('beyond-failure:request', 'beyond-failure:height', stateType),
      version: fc.oneof(fc.integer({ min: 2 }), fc.string(), fc.constant(null)),
      message: fc.constantFrom('ready', 'height', 'link'),
      secret: fc.anything().filter((secret) => secret !== 'abc'),
      height: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (data) => {
      framed.hear(data);
      expect(framed.told).toEqual([]);
    }),
  );
});

test('the page round the frame hears what the reader asks of the figure', () => {
  const framed = loaded();
  framed.window.dispatchEvent(new CustomEvent(stateType, { detail: '?target=30' }));
  expect(framed.told).toEqual([
    { type: 'beyond-failure:state', version: 1, figure: 'hold', query: '?target=30' },
  ]);
});
