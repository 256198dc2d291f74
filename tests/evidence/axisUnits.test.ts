import { describe, expect, test } from 'vitest';
import {
  inPlainUnit,
  isStandardised,
  measureInUnits,
  tickUnit,
  unitInTable,
} from '../../src/evidence/axisUnits.ts';
import { printFinding } from '../../src/evidence/print.ts';
import { type Unit, unitNames } from '../../src/evidence/units.ts';

const standardised = unitNames.filter(isStandardised);

test('the units that count spreads between people are those five', () => {
  expect(standardised).toEqual(['SMD', 'Hedges g', 'Cohen d', 'ES', 'SMC']);
});

describe.each(standardised)('%s in plain words', (unit) => {
  test('counts how much people differ, beside ticks, in a title and in a table, with its term', () => {
    expect(tickUnit([unit])).toBe('1: as people usually differ');
    expect(measureInUnits('growth', [unit])).toBe(`growth, 1 = as much as people differ (${unit})`);
    expect(unitInTable(unit)).toBe(`how much people differ (${unit})`);
  });

  test('follows its number in a sentence', () => {
    const printed = printFinding({ id: 'growth', text: 'Growth.', value: 0.3, unit });
    expect(inPlainUnit(printed, unit)).toBe(`0.3 times how much people differ (${unit})`);
  });
});

test('a spread for each repetition says so', () => {
  const unit = 'SMC per repetition in reserve';
  expect(tickUnit([unit])).toBe('1: as people differ, a rep');
  expect(unitInTable(unit)).toBe('how much people differ (SMC) per repetition in reserve');
});

test.each<Unit>(['cm', '%'])('%s keeps its name', (unit) => {
  expect(tickUnit([unit])).toBe(`in ${unit}`);
  expect(measureInUnits('growth', [unit])).toBe('growth');
  expect(inPlainUnit('7.8', unit)).toBe('7.8');
  expect(unitInTable(unit)).toBe(unit);
});

test('two units that count spreads share a title, with both terms', () => {
  expect(measureInUnits('growth', ['ES', 'SMD'])).toBe('growth, 1 = as much as people differ (ES, SMD)');
});
