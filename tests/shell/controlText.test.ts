import { describe, expect, test } from 'vitest';
import type { NumberField, SequenceField } from '../../src/scenario/field.ts';
import {
  isPlayFirst,
  offerText,
  paceLabel,
  sliderText,
  stepNumber,
  stepsSoFar,
  widestValue,
} from '../../src/shell/controlText.ts';
import { paceOf } from '../../src/shell/pace.ts';

const load: NumberField = {
  kind: 'number',
  name: 'load',
  label: 'Load',
  hint: '',
  unit: '\u00a0%',
  min: 20,
  max: 95,
  step: 5,
  default: 80,
  published: { low: 60, high: 95, what: 'is where it was counted', study: 'nuzzo2024repetitions' },
};
const next: SequenceField = {
  kind: 'sequence',
  name: 'next',
  label: 'What now?',
  hint: '',
  verbs: {
    drop: { label: 'Drop to #', unit: '\u00a0%', min: 20, max: 95, step: 5 },
    rest: { label: 'Rest #', unit: '\u00a0s', min: 5, max: 300, step: 5 },
  },
  maxSteps: 2,
  default: '',
};

describe('a slider', () => {
  test.each([
    [60, false, '60\u00a0%', 'Marked: '],
    [55, true, '55\u00a0%, beyond the evidence', 'Beyond the evidence: '],
  ])('at %d says whether a study has been there', (value, beyond, valueText, prefix) => {
    expect(sliderText(load, value)).toMatchObject({ beyond, valueText, prefix });
  });

  test('keeps room for the longest of its values', () => {
    expect(widestValue({ ...load, min: 5, max: 10, step: 0.5, unit: '\u00a0of 10' })).toHaveLength(
      '10.0\u00a0of 10'.length,
    );
    expect(widestValue({ ...load, min: 0, max: 100, step: 1 })).toBe('100\u00a0%');
  });

  test('without a published interval is never beyond the evidence', () => {
    const { published: _, ...unmarked } = load;
    expect(sliderText(unmarked, 20)).toMatchObject({ beyond: false, valueText: '20\u00a0%' });
  });
});

describe('a sequence', () => {
  test('offers the nearest number that a verb takes', () => {
    expect(offerText(next.verbs.drop!, 52.6)).toEqual({
      value: 55,
      words: 'Drop to 55\u00a0%',
    });
    expect(offerText(next.verbs.drop!, 3).value).toBe(20);
  });

  test('offers a verb that makes no sense without a number, or with the reason', () => {
    expect(offerText(next.verbs.drop!, undefined).words).toBe('Drop to …');
    expect(offerText(next.verbs.drop!, 'Drop: no lighter load here').words).toBe(
      'Drop: no lighter load here',
    );
  });

  test('says what was done, and which step was the last', () => {
    expect(stepNumber('drop-60')).toBe('Step 1 after the set:');
    expect(stepsSoFar(next, '')).toBe('');
    expect(stepsSoFar(next, 'drop-60_rest-20')).toBe('So far: Drop to 60\u00a0%, then Rest 20\u00a0s.');
  });
});

describe('playing', () => {
  test('is described with its pace', () => {
    expect(paceLabel(paceOf(8, undefined))).toBe('at real speed');
    expect(paceLabel(paceOf(126, undefined))).toBe('at 13 times real speed');
  });

  test('is described with the pace of repetitions where long rests pass faster than they do', () => {
    expect(paceLabel(paceOf(192, [[36, 156]]))).toBe('6× real speed');
    expect(paceLabel(paceOf(400, [[42, 142]]))).toBe('7 to 34× real speed');
  });

  test('comes first where nothing else waits', () => {
    expect(isPlayFirst(undefined)).toBe(true);
    expect(isPlayFirst({ label: 'Stop', values: { stop: 3 }, from: 1 })).toBe(false);
    expect(isPlayFirst({ label: 'Stop', from: 1 })).toBe(true);
  });
});
