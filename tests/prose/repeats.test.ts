import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { preset } from '../../src/figures/preset.ts';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { goodPreset } from '../evidence/files.ts';

const hold60 = preset.parse(parse(goodPreset));
const presets = new Map([hold60, { ...hold60, id: 'hold-30' }].map((one) => [one.id, one]));
const known: LessonTargets = {
  study: () => undefined,
  preset: (id) => presets.get(id),
  claim: () => false,
  term: () => false,
  terms: [],
  page: () => false,
};
const told = (...blocks: string[]) =>
  checkLesson({ path: 'content/lessons/x.mdx', text: blocks.join('\n\n') }, known).map(
    ({ line, message }) => `${line} ${message}`,
  );

const figure = (attributes: string) => `<Figure scenario="hold-60" ${attributes} />`;
const steps = (attributes: string) =>
  [
    `<Steps figure="hold" ${attributes}>`,
    '<Step title="It begins" scenario="hold-60" moment="1">\n\nA few work.\n\n</Step>',
    '<Step title="It ends" scenario="hold-60">\n\nAll work.\n\n</Step>',
    '</Steps>',
  ].join('\n\n');
const timeline =
  /^3 the panel hold timeline stands in the lesson already, on line 1; show another one, or say why it comes again: again="…"$/;

describe('a panel that comes again in a lesson', () => {
  test.each([
    ['with the same preset', [figure('show="timeline"'), figure('show="timeline"')]],
    ['with another preset', [figure('show="timeline"'), figure('show="timeline"').replace('60', '30')]],
    ['with an empty reason', [figure('show="timeline"'), figure('show="timeline" again=" "')]],
    ['in steps', [figure('show="timeline"'), steps('show="timeline"')]],
    ['in a whole figure', [figure('show="timeline"'), figure('')]],
  ])('%s is told where it stands', (_, blocks) => {
    expect(told(...blocks)).toEqual([expect.stringMatching(timeline)]);
  });

  test('after a whole figure is reported', () => {
    expect(told(figure(''), figure('show="pool"'))).toEqual([
      expect.stringContaining('3 the panel hold pool stands in the lesson already, on line 1'),
    ]);
  });

  test('may do so for a reason', () => {
    expect(told(figure('show="timeline"'), figure('show="timeline" again="a heavier hold"'))).toEqual([]);
    expect(told(figure('show="timeline"'), steps('show="timeline" again="two holds"'))).toEqual([]);
  });
});

test('different panels of a figure, and the moments of one picture, need no reason', () => {
  expect(told(figure('show="timeline"'), steps('show="pool"'))).toEqual([]);
});

test('a reason for repeating a panel that is not repeated is reported', () => {
  expect(told(figure('show="timeline" again="a heavier hold"'))).toEqual([
    '1 again="…" says why a panel comes again, and this one is new; take it out',
  ]);
});
