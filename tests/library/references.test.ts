import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { listedReferences } from '../../src/library/references.ts';
import { library } from '../library.ts';

test('the list of references has every study with a title and an author, and no other', () => {
  const listed = new Set(listedReferences(library).map(({ id }) => id));
  for (const { id, title, author } of library.studies.values())
    expect(listed.has(id), id).toBe(title !== 'not-seen' && author !== 'not-seen');
});

test('a study whose title was not seen stays out of the list, however much rests on it', () => {
  const [first] = listedReferences(library);
  const untitled: Library = {
    ...library,
    studies: new Map(library.studies).set(first!.id, {
      ...first!,
      title: 'not-seen',
      described: 'What bears most',
    }),
  };
  expect(listedReferences(untitled)).toHaveLength(listedReferences(library).length - 1);
  expect(listedReferences(untitled)).not.toContainEqual(expect.objectContaining({ id: first!.id }));
});

test('the list begins with studies on which claims rest, and not with the letter A', () => {
  const head = listedReferences(library).slice(0, 10);
  for (const { id } of head)
    expect(
      [...library.claims.values()].filter(({ evidence }) => evidence.some(({ study }) => study === id))
        .length,
      id,
    ).toBeGreaterThan(1);
});
