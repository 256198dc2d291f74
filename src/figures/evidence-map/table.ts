import { claimPage } from '../../addresses/addresses.ts';
import type { Table } from '../../view/table.ts';
import { studyPage } from './cells.ts';
import { type MapClaim, type MapData, type MapSelection, mapStances } from './data.ts';
import { groupOf } from './groups.ts';
import { heaviestOn, verbs } from './words.ts';

/** Claims, and the best study on each side. */
const claimsTable = (claims: readonly MapClaim[], { studies }: MapData, caption: string): Table => ({
  caption,
  columns: [
    { name: 'claim' },
    { name: 'verdict' },
    { name: 'certainty' },
    { name: 'strongest study for it' },
    { name: 'strongest that qualifies it' },
    { name: 'strongest against it' },
  ],
  rows: claims.map((claim) => [
    { text: claim.title, href: claimPage(claim.id) },
    claim.verdict,
    claim.certainty,
    ...mapStances.map((stance) => {
      const row = heaviestOn(claim, stance);
      return row && { text: studies[row.study]!.name, href: studyPage(row) };
    }),
  ]),
});

/** The claim that is chosen, then each study that bears on it, with what of its weight and finding is on record. */
const studiesTable = (claim: MapClaim, { studies }: MapData): Table => ({
  caption: `${claim.title}: ${claim.verdict}, certainty ${claim.certainty}`,
  columns: [
    { name: 'claim, and its studies' },
    { name: 'what it does to the claim' },
    { name: 'kind' },
    { name: 'people measured' },
    { name: 'studies pooled' },
    { name: 'number found' },
    { name: 'how read' },
  ],
  rows: [
    [{ text: claim.title, href: claimPage(claim.id) }, ...Array.from({ length: 6 }, () => undefined)],
    ...claim.evidence.map((row) => {
      const { name, kind, size, of } = studies[row.study]!;
      return [
        { text: name, href: studyPage(row) },
        verbs[row.stance],
        kind,
        of === 'people' ? size : undefined,
        of === 'studies' ? size : undefined,
        row.found ?? 'no number, told in words',
        row.read,
      ];
    }),
  ],
});

export function table({ data, opened, chosen }: MapSelection): Table {
  if (chosen !== undefined) return studiesTable(chosen, data);
  const weighed = 'and the strongest study on each side';
  return opened === undefined
    ? claimsTable(data.claims, data, `The claims, ${weighed}`)
    : claimsTable(groupOf(data, opened).claims, data, `The claims that are ${opened}, ${weighed}`);
}
