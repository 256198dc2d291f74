import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { heightProtocols, heightRequest, stateType } from '../../src/embedding/messages.ts';
import { reportToParent } from '../../src/embedding/report.ts';
import { frame } from './frame.ts';

const loaded = (options?: Parameters<typeof frame>[0]) => {
  const framed = frame(options);
  reportToParent(framed.window);
  framed.ready('interactive');
  framed.ready('complete');
  framed.posted.length = 0;
  return framed;
};
const own = (posted: unknown[]) =>
  posted.filter((message) => (message as { type?: string }).type === 'beyond-failure:height');

describe('a framed figure reports its height', () => {
  test('to every kind of host, in whole pixels', () => {
    const framed = frame({ hash: '#?secret=a1B2c3D4e5' });
    reportToParent(framed.window);
    framed.ready('interactive');
    framed.ready('complete');
    expect(framed.posted).toEqual([
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

  test('to WordPress only where WordPress asked for it', () => {
    const framed = loaded();
    framed.hear(heightRequest);
    expect(framed.posted).toHaveLength(Object.keys(heightProtocols).length - 1);
    expect(framed.posted).not.toContainEqual(expect.objectContaining({ message: 'height' }));
  });

  test('again whenever it changes, and only then', () => {
    const framed = loaded();
    for (const height of [501, 500.9, 620, 620, 480]) framed.paintedAt(height);
    expect(own(framed.posted)).toMatchObject([{ height: 620 }, { height: 480 }]);
  });

  test('as it is without a scrollbar, whose width would change it', () => {
    const framed = loaded();
    framed.scrolls(11);
    framed.paintedAt(768);
    expect(own(framed.posted)).toMatchObject([{ height: 779 }]);
    framed.paintedAt(768);
    expect(own(framed.posted)).toHaveLength(1);
  });

  test('and hides the scrollbar until the page has resized the frame, or until a timeout', () => {
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

  test('on request, to the page around it alone', () => {
    const framed = loaded({ hash: '#?secret=abc' });
    framed.hear(heightRequest, {});
    framed.hear(heightRequest, framed.window);
    framed.hear({ message: 'ready', secret: 'other' });
    expect(framed.posted).toEqual([]);
    framed.hear(heightRequest);
    framed.hear({ message: 'ready', secret: 'abc' });
    expect(own(framed.posted)).toHaveLength(2);
  });

  test('not while the frame has no body: removed while loading, or asked too early', () => {
    const framed = frame();
    Object.assign(framed.document, { body: null });
    reportToParent(framed.window);
    framed.hear(heightRequest);
    framed.ready('interactive');
    framed.ready('complete');
    expect(framed.posted).toEqual([]);
  });

  test('not where there is no frame', () => {
    const framed = frame();
    Object.assign(framed.window, { parent: framed.window });
    reportToParent(framed.window);
    framed.ready('interactive');
    framed.ready('complete');
    expect(framed.posted).toEqual([]);
  });
});

test('a message that is not a request gets no answer', () => {
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
      expect(framed.posted).toEqual([]);
    }),
  );
});

test('a framed figure posts its state to the page around it when the reader changes it', () => {
  const framed = loaded();
  framed.window.dispatchEvent(new CustomEvent(stateType, { detail: '?target=30' }));
  expect(framed.posted).toEqual([
    { type: 'beyond-failure:state', version: 1, figure: 'hold', query: '?target=30' },
  ]);
});
