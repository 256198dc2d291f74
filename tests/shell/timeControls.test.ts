import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { paceOf } from '../../src/shell/pace.ts';
import { TimeControls } from '../../src/shell/TimeControls.tsx';
import type { Playback } from '../../src/shell/usePlayback.ts';

const playback: Playback = {
  seconds: 1,
  playing: false,
  waiting: false,
  untouched: true,
  pace: paceOf(1, undefined),
  exposure: 0,
  now: () => 1,
  toggle: () => {},
  playAll: () => {},
  reset: () => {},
  reveal: () => {},
  pause: () => {},
  seek: () => {},
  step: () => {},
};
const html = (untimed: boolean) =>
  renderToStaticMarkup(
    createElement(TimeControls, {
      figure: 'forest',
      story: [
        { seconds: 1, caption: 'One.' },
        { seconds: 2, caption: 'Two.' },
      ],
      playback,
      first: true,
      label: undefined,
      hidden: false,
      untimed,
    }),
  );

test('a figure whose time is only an order has Play and no slider through time', () => {
  expect(html(true)).toContain('>Play</button>');
  expect(html(true)).toMatch(/data-time="[^"]*" hidden=""/);
  expect(html(false)).not.toContain('hidden=""');
});
