import { describe, expect, test } from 'vitest';
import { cardNames, cardOf, cardPng } from '../../src/library/cards.ts';
import { embeddableNames, oembedOf } from '../../src/library/embeddables.ts';
import { find, inOrder, type Library } from '../../src/library/library.ts';
import { startOf } from '../../src/library/presets.ts';
import { library } from '../library.ts';

const small: Library = {
  ...library,
  claims: new Map([...library.claims].slice(0, 1)),
  studies: new Map(),
  scenarios: new Map([...library.scenarios].filter(([id]) => id === 'set-drop')),
  lessons: [],
};

describe('a library', () => {
  test('holds the lessons with their text, in the order in which one reads them', () => {
    const orders = library.lessons.map(({ data }) => data.order);
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
    for (const { body } of library.lessons) expect(body).toMatch(/^[^-][\s\S]*\S/);
    expect(inOrder(library.lessons.toReversed())).toEqual(library.lessons);
  });

  test('gives a record, or names the one that is missing and what asked for it', () => {
    expect(find(library, 'scenarios', 'set-drop', 'a test').figure).toBe('set');
    expect(() => find(small, 'studies', 'smith2020hold', 'a test')).toThrow(
      'studies has no smith2020hold (asked for by a test)',
    );
  });
});

describe('what pages take from a library', () => {
  test('comes from its own records alone', () => {
    const [claim] = small.claims.keys();
    expect(
      cardNames(small).filter((name) => /^(claims|references|lessons)\/|set-drop$|^home$/.test(name)),
    ).toEqual(['home', `claims/${claim}`, 'figures/set/set-drop']);
    expect(embeddableNames(small)).toContain(`claims/${claim}`);
    expect(embeddableNames(small)).not.toContain('figures/set/set-70');
    expect(() => startOf(small, 'set')).toThrow(
      'scenarios has no set-default (asked for by its figure page)',
    );
  });

  test('throws for a name that it does not have', async () => {
    expect(() => cardOf(small, 'figures/set/set-70')).toThrow('there is no card figures/set/set-70');
    expect(() => oembedOf(small, 'https://site.example', 'glossary')).toThrow(
      'nothing to embed is called glossary',
    );
    await expect(cardPng(small, 'glossary')).rejects.toThrow('there is no card');
  });
});
