import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../../src/evidence/claim.ts';
import { onMap } from '../../src/evidence/onMap.ts';
import { library } from '../library.ts';

test('the map has every claim of a verdict that nine claims or fewer have', () => {
  const all = [...library.claims.values()];
  const shown = new Set(onMap(all));
  for (const claim of all) {
    const alike = all.filter(({ verdict }) => verdict === claim.verdict);
    if (alike.length <= 9) expect(shown, claim.id).toContain(claim);
  }
});

test('the map stays as large as it is, and what stood on it stays there as claims are added at the end', () => {
  const verdict = fc.constantFrom(...(Object.keys(verdicts) as (keyof typeof verdicts)[]));
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 120 }), fc.nat({ max: 119 }), (all, some) => {
      const claims = all.map((one, order) => ({ verdict: one, order }));
      const shown = onMap(claims);
      expect(shown.length).toBeLessThanOrEqual(9 * Object.keys(verdicts).length);
      expect(shown).toEqual(expect.arrayContaining([...onMap(claims.slice(0, some))]));
    }),
  );
});
