import { expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { checkHistory } from '../../src/evidence/historyRules.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { goodClaim } from './files.ts';

const told = (text: string) =>
  checkHistory(readRecords([{ path: 'content/claims/holds-end.yaml', text }], claim).entries).map(
    ({ line, message }) => `${line}: ${message}`,
  );
const first = 'First published. The verdict was “supported”, with low certainty.';

test('a claim says in its first line with which verdict it was published', () => {
  expect(told(goodClaim)).toEqual([]);
  expect(told(goodClaim.replace(first, 'Split from another claim.'))).toEqual([]);
  expect(told(goodClaim.replace(first, 'First published.'))).toEqual([
    `20: claim holds-end: the first line says with which verdict the claim was published; write “${first}”`,
  ]);
});

test('a first verdict that is another than the claim’s needs a line that tells of the change', () => {
  const other = goodClaim.replace('The verdict was “supported”', 'The verdict was “contested”');
  expect(told(other)).toEqual([
    `20: claim holds-end: the verdict is supported, and nothing tells of a change since; write “${first}”, or add the line that tells of it`,
  ]);
  const later = '  - date: "2026-11-24"\n    change: Now “supported”.\nbrief:';
  expect(told(other.replace('brief:', later))).toEqual([]);
});
