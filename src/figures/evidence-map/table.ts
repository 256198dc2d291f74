import { claimPage } from '../../addresses/addresses.ts';
import type { Table } from '../../view/table.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { groupOf } from './groups.ts';
import { studyPage } from './lanes.ts';
import { countOf, secondHandOf, verbs } from './words.ts';

/** Claims, and how many studies stand on each side. */
const claimsTable = (claims: readonly MapClaim[], caption: string): Table => ({
  caption,
  columns: [
    { name: 'claim' },
    { name: 'verdict' },
    { name: 'certainty' },
    { name: 'speak for it', unit: 'studies' },
    { name: 'qualify it', unit: 'studies' },
    { name: 'speak against it', unit: 'studies' },
    { name: 'read at second hand', unit: 'studies' },
  ],
  rows: claims.map((claim) => [
    { text: claim.title, href: claimPage(claim.id) },
    claim.verdict,
    claim.certainty,
    countOf(claim, 'supports'),
    countOf(claim, 'qualifies'),
    countOf(claim, 'contradicts'),
    secondHandOf(claim),
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
        verbs[row.stance][0],
        kind,
        of === 'people' ? size : undefined,
        of === 'studies' ? size : undefined,
        row.found ?? 'none on record, told in words',
        row.read,
      ];
    }),
  ],
});

export function table({ data, opened, chosen }: MapSelection): Table {
  if (chosen !== undefined) return studiesTable(chosen, data);
  const counted = 'and how many studies stand on each side';
  return opened === undefined
    ? claimsTable(data.claims, `The claims, ${counted}`)
    : claimsTable(groupOf(data, opened).claims, `The claims that are ${opened}, ${counted}`);
}
