import { describe, expect, test } from 'vitest';
import { poolEquations, setEquations } from '../../src/components/model/equations.ts';
import { mathMl } from '../../src/components/model/mathMl.ts';
import { poolTable } from '../../src/components/model/poolEquations.ts';
import { setTable } from '../../src/components/model/setEquations.ts';
import { formula, macros } from '../../src/components/model/symbols.ts';

const tex = String.raw;
const inside = (text: string) => mathMl(text, 'inline', {}).replace(/^<math>|<\/math>$/g, '');

describe('a formula in TeX', () => {
  test.each([
    ['x', '<mi mathvariant="normal">x</mi>'],
    ['θ', '<mi mathvariant="normal">θ</mi>'],
    [tex`\ell`, '<mi mathvariant="normal">ℓ</mi>'],
    [tex`\mathit{CT}`, '<mi mathvariant="normal">CT</mi>'],
  ])('has %s as a letter that the style sheet slopes', (text, markup) => {
    expect(inside(text)).toBe(markup);
  });

  test.each([
    ['max', tex`\max(x)`],
    ['N', tex`\operatorname{N}(x)`],
    ['d', tex`\mathrm{d} t`],
    ['/', 'a / b'],
  ])('has %s upright', (text, source) => {
    expect(inside(source)).toContain(`<mi class="upright" mathvariant="normal">${text}</mi>`);
  });

  test('writes a product with the dot that the fonts of the site have', () => {
    expect(inside(tex`a \cdot b`)).toContain('>·</mo>');
  });

  test('stops the build where TeX cannot read it', () => {
    expect(() => inside(tex`\frac{a}`)).toThrow();
    expect(() => inside(tex`\noSuchParameter`)).toThrow(/noSuchParameter/);
  });
});

describe.each([...poolTable, ...setTable])('the equation “$name”', ({ lines, parameters, symbols }) => {
  test('explains every parameter that stands in it', () => {
    const commands = lines.flatMap((line) => line.match(/\\[A-Za-z]+/g) ?? []);
    expect(parameters.map((name) => `\\${name}`)).toEqual(
      expect.arrayContaining(commands.filter((command) => command in macros)),
    );
  });

  test('explains nothing twice', () => {
    const explained = [...symbols.map((symbol) => symbol.tex), ...parameters];
    expect(new Set(explained).size).toBe(explained.length);
  });
});

test.each(
  [...poolEquations, ...setEquations].flatMap(({ lines, meanings }) => [
    ...lines,
    ...meanings.map((meaning) => meaning.tex),
  ]),
)('%s brings no style of its own', (text) => {
  const markup = formula(text, 'block');
  expect(markup).not.toMatch(/ style=| class="(?!upright")/);
  expect(markup).not.toMatch(/[\u{1D400}-\u{1D7FF}]/u);
});
