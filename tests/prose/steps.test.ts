import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { preset } from '../../src/figures/preset.ts';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { lessonOf } from '../../src/prose/lesson.ts';
import { stepState } from '../../src/prose/stepState.ts';
import { panelsOfSteps } from '../../src/prose/steps.ts';
import { goodPreset } from '../evidence/files.ts';

const hold60 = preset.parse(parse(goodPreset));
const find = (id: string) => (id === 'hold-60' ? hold60 : undefined);
const known: LessonTargets = {
  study: () => undefined,
  preset: find,
  claim: () => false,
  term: () => false,
  terms: [],
  page: () => false,
};
const steps = [
  '<Steps figure="hold" show="pool">',
  '',
  '<Step title="It begins" scenario="hold-60" moment="1">',
  '',
  'A few work.',
  '',
  '</Step>',
  '',
  '<Step title="It ends" values="target=30">',
  '',
  'All work.',
  '',
  '</Step>',
  '',
  '</Steps>',
  '',
].join('\n');
const told = (text: string) =>
  checkLesson({ path: 'content/lessons/x.mdx', text }, known).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('steps of a lesson', () => {
  test('that name a figure, its panel and states have no problem', () => {
    expect(told(steps)).toEqual([]);
  });

  test.each([
    [
      'an unknown figure',
      'figure="hold"',
      'figure="lift"',
      /^1 <Steps> cannot show lift; it shows one of .*hold/,
    ],
    ['a figure that needs records', 'figure="hold"', 'figure="forest"', /^1 <Steps> cannot show forest/],
    [
      'an unknown panel',
      'show="pool"',
      'show="bar"',
      /^1 <Steps> shows one panel of hold; write show="…" with one of pool, timeline, published$/,
    ],
    ['no panel', ' show="pool"', '', /^1 <Steps> shows one panel of hold/],
    [
      'an unknown scenario',
      'hold-60',
      'hold-61',
      /^3 there is no scenario hold-61; correct the id, or add its file$/,
    ],
    ['an unknown field', 'target=30', 'load=30', /^9 hold has no field load; it has target$/],
    ['a value outside', 'target=30', 'target=300', /^9 target=300: .*; choose a value inside$/],
    ['a value that is no number', 'target=30', 'target=much', /^9 target=much is no number; write one$/],
    ['an unknown moment', 'moment="1"', 'moment="9"', /^3 there is no moment 9; the story has 1 “/],
    [
      'no state',
      ' values="target=30"',
      '',
      /^9 a <Step> sets a state; write scenario="…", or values="name=value"$/,
    ],
    ['no title', 'title="It begins" ', '', /^3 <Step> needs title="…" as plain text; write it in quotes$/],
    [
      'the same title twice',
      'It ends',
      'It begins',
      /^9 two steps of the lesson are called “It begins”; give each a title of its own$/,
    ],
    [
      'words of their own',
      '<Steps figure="hold" show="pool">\n',
      '<Steps figure="hold" show="pool">\n\nWords.\n',
      /^3 only <Step> stands in <Steps>; put it into a step, or before or after them$/,
    ],
    [
      'a figure in a step',
      'A few work.',
      '<Figure scenario="hold-60" />',
      /^5 a <Step> holds paragraphs; put it before or after the steps$/,
    ],
  ])('with %s are refused where it stands', (_, from, to, message) => {
    expect(told(steps.replace(from, to)).join('\n')).toMatch(new RegExp(message.source, 'm'));
  });

  test('are refused in steps, and in an answer', () => {
    const inside = steps.replace('A few work.', steps);
    expect(told(inside)).toContainEqual('5 <Steps> stands by itself; take it out of <Step>');
    expect(told(`<Check>\n\n${steps}\n</Check>\n`)).toContainEqual(
      '3 <Steps> stands by itself; take it out of <Check>',
    );
  });

  test('are two or more', () => {
    const one = steps.replace(/<Step title="It ends"[\s\S]*?<\/Step>/, '');
    expect(told(one)).toEqual(['1 <Steps> has two steps or more; show one state with <Figure>']);
  });

  test('are refused where one of them stands outside', () => {
    expect(told('<Step title="Alone" scenario="hold-60">\n\nWords.\n\n</Step>\n')).toContainEqual(
      '1 a <Step> stands in <Steps>; put it there, or take it out',
    );
  });

  test('show the panel of what holds them', () => {
    expect([...panelsOfSteps(lessonOf(steps))]).toEqual([
      ['It begins', { figure: 'hold', show: 'pool' }],
      ['It ends', { figure: 'hold', show: 'pool' }],
    ]);
  });
});

describe('the state of a step', () => {
  test('is its preset with its values on top, at its moment', () => {
    const { scenario, at, moment } = stepState(
      'hold',
      { scenario: 'hold-60', values: 'target=50', moment: '1' },
      find,
    );
    expect(scenario).toEqual({ target: 50 });
    expect(moment).toBe(1);
    // Of the published code: 109 units at the start of a hold at half.
    expect(at.caption).toContain('109 of 120');
  });

  test('without a moment is at the highlight of the story', () => {
    // Of the published code: the last unit joins at 72.0 s.
    expect(stepState('hold', { values: 'target=50' }, find).at.seconds).toBe(72);
  });
});
