import { describe, expect, test } from 'vitest';
import {
  citedStudies,
  guessedPresets,
  numbered,
  statedClaims,
  wholeFigures,
} from '../../src/prose/citations.ts';

const text = `One.<Cite study="b1 a1" /> Two.<Cite study="a1 c1" /> <Claim id="x">Three</Claim>
<Number of="d1.power" /> <Claim id="x">again</Claim>`;

describe('citations', () => {
  test('are numbered in order of first appearance', () => {
    expect(citedStudies(text)).toEqual(['b1', 'a1', 'c1']);
    expect([...numbered(citedStudies(text))]).toEqual([
      ['b1', 1],
      ['a1', 2],
      ['c1', 3],
    ]);
  });

  test('the presets that a guess is about are named by a number of a run, or by the run', () => {
    const asked = `<Predict question="a" of="hold-20.endurance">b</Predict>\n\n<Predict question="c" choices="d | e" answer="d" run="set-drop">f</Predict>`;
    expect(guessedPresets(asked)).toEqual(['hold-20', 'set-drop']);
  });

  test('whole figures are those of which no panel is named', () => {
    const shown = `<Figure scenario="set-drop" show="pool" />\n\n<Figure scenario="set-half" />`;
    expect(wholeFigures(shown)).toEqual(['set-half']);
  });

  test('claims are listed once', () => {
    expect(statedClaims(text)).toEqual(['x']);
  });
});
