import { describe, expect, test } from 'vitest';
import { commandOf, slideAfter } from '../../src/presenting/commands.ts';
import { placeOf, queryAt } from '../../src/presenting/place.ts';
import { nameOf, type Part, slidesOf } from '../../src/presenting/slides.ts';

const figure = (element: string, more: Partial<Part<string>> = {}) =>
  ({
    kind: 'figure',
    element,
    title: 'What ends a set?',
    captions: ['Early.', 'Late.'],
    waits: false,
    more: false,
    ...more,
  }) as Part<string>;
const question = (settles?: string): Part<string> => ({
  kind: 'question',
  element: 'q',
  title: 'How many?',
  choices: ['few', 'many'],
  hint: '',
  settles,
});
const shown = (parts: readonly Part<string>[]) =>
  slidesOf(parts).map(({ part, shows }) => `${part.element} ${shows}`);

describe('the slides of a page', () => {
  test('go through the moments of a figure, and end on its further panels', () => {
    expect(shown([figure('f', { more: true })])).toEqual(['f 0', 'f 1', 'f rest']);
  });

  test('show a figure of one moment once', () => {
    expect(shown([figure('f', { captions: [] })])).toEqual(['f all']);
  });

  test('ask before they answer', () => {
    expect(shown([question()])).toEqual(['q all', 'q answer']);
  });

  test('tell the story of a figure that waits after the answer, not where it stands', () => {
    expect(shown([figure('f', { waits: true }), question('f')])).toEqual([
      'f start',
      'q all',
      'q answer',
      'f 0',
      'f 1',
    ]);
    expect(shown([question('f'), figure('f', { waits: true })])).toEqual(['q all', 'q answer', 'f 0', 'f 1']);
  });

  test('tell the story of a figure at once where no question of the page settles it', () => {
    expect(shown([figure('f', { waits: true }), question()])).toEqual(['f 0', 'f 1', 'q all', 'q answer']);
  });

  test('have names that say what is new on them', () => {
    expect(slidesOf([question(), figure('f')]).map(nameOf)).toEqual([
      'Ask the room: How many?',
      'Answer: How many?',
      'What ends a set? Early.',
      'What ends a set? Late.',
    ]);
  });
});

describe('the address of slides', () => {
  test.each([
    ['?present', 0],
    ['?present=', 0],
    ['?present=1', 0],
    ['?target=30&present=7', 6],
    ['?present=18', 17],
  ])('%s opens at slide %i, from 0', (search, at) => expect(placeOf(search, 18)).toEqual({ at }));

  test.each(['0', '19', '-1', '1.5', 'two', '1e1'])(
    'with present=%s opens at the first and says so',
    (value) => {
      expect(placeOf(`?present=${value}`, 18)).toEqual({
        at: 0,
        problem: `There is no slide ${value}: this is the first of 18.`,
      });
    },
  );

  test('keeps what else it asks, and is the page’s own without a slide', () => {
    expect(queryAt('?target=30&present=2', 6)).toBe('?target=30&present=7');
    expect(queryAt('?target=30&present=2', undefined)).toBe('?target=30');
    expect(queryAt('?present', undefined)).toBe('');
  });
});

describe('a key', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'back'],
    ['.', 'blank'],
    ['Escape', 'leave'],
    ['a', undefined],
    ['toString', undefined],
  ])('%s asks for %s', (key, command) => expect(commandOf(key, 'other')).toBe(command));

  test('of a field stays its own, but for those of a remote', () => {
    expect(commandOf('ArrowRight', 'field')).toBeUndefined();
    expect(commandOf('PageDown', 'field')).toBe('next');
    expect(commandOf(' ', 'button')).toBeUndefined();
    expect(commandOf('ArrowRight', 'button')).toBe('next');
  });

  test('leads no further than the first and the last slide', () => {
    expect(slideAfter('back', 0, 5)).toBe(0);
    expect(slideAfter('next', 4, 5)).toBe(4);
    expect(slideAfter('last', 1, 5)).toBe(4);
    expect(slideAfter('next', 1, 5)).toBe(2);
  });
});
