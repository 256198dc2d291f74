import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts } from '../../src/library/lists.ts';
import { searchFiles } from '../../src/library/searched.ts';
import type { FirstSearchFile, SearchDocument } from '../../src/search/documents.ts';
import { kindNames } from '../../src/search/kinds.ts';

test('the parts of a list hold all of its rows in their order, as many as one may hold', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (rows, most) => {
      const parts = inParts(rows, most);
      expect(parts.flat()).toEqual(rows);
      for (const part of parts.slice(0, -1)) expect(part).toHaveLength(most);
      expect(parts.at(-1)?.length).toBeLessThanOrEqual(most);
    }),
  );
});

describe('the files of the index', () => {
  const documents = fc.array(
    fc.record({
      kind: fc.constantFrom(...kindNames),
      url: fc.uuid(),
      title: fc.string(),
      sure: fc.string(),
      text: fc.nat({ max: 150_000 }).map((length) => 'é'.repeat(length)),
    }),
    { maxLength: 12 },
  );

  test('hold each row once, studies after all else, and none more than there is room for', () => {
    fc.assert(
      fc.property(documents, (rows: readonly SearchDocument[]) => {
        const files = searchFiles(rows);
        const [first, ...others] = [...files.values()] as [FirstSearchFile, ...SearchDocument[][]];
        expect(first.others).toEqual([...files.keys()].slice(1));
        const all = [first.documents, ...others];
        const isStudy = ({ kind }: SearchDocument) => kind === 'Study';
        expect(all.flat()).toEqual([...rows.filter((row) => !isStudy(row)), ...rows.filter(isStudy)]);
        for (const part of all) {
          expect(part.some(isStudy) && !part.every(isStudy)).toBe(false);
          expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThanOrEqual(400_002);
        }
      }),
    );
  });
});
