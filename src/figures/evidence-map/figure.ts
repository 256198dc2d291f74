import { claimPage } from '../../addresses/addresses.ts';
import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { Table } from '../../view/table.ts';
import { claimAt } from './cells.ts';
import type { MapData } from './data.ts';
import { mapMarks } from './map.ts';
import { keyMarks, panelMarks } from './panel.ts';
import question, { type EvidenceMapScenario } from './question.ts';
import { changed, countOf, describe, type MapSelection, secondHandOf } from './words.ts';

const table = ({ data: { claims } }: MapSelection): Table => ({
  caption: 'The claims, and how many studies stand on each side',
  columns: [
    { name: 'claim' },
    { name: 'verdict' },
    { name: 'certainty' },
    { name: 'speak for it', unit: 'studies' },
    { name: 'limit it', unit: 'studies' },
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

/** How sure is each claim? All of them by verdict and certainty, with every study that bears on each. */
const figure: Figure<MapSelection, EvidenceMapScenario, MapData> = {
  id: 'evidence-map',
  question: 'How sure is each claim?',
  caption:
    'Every claim stands at its verdict and at how sure that verdict is. The marks below a claim are its studies: strokes up speak for it, dots limit it, strokes down speak against it. Their number says how much was found, not how much it weighs.',
  intro:
    'The claims of this site in a few words each, placed by verdict and certainty, with a mark for every study that bears on one. Choose a claim to read it.',
  fields: question.fields,
  fromRecords: true,
  run: ({ claim }, data) => {
    const chosen = data.claims.find(({ id }) => id === claim);
    return chosen === undefined ? { data } : { data, chosen };
  },
  moments: () => [{ seconds: 0, label: 'now' }],
  ...stacked<MapSelection, EvidenceMapScenario>([
    {
      name: 'map',
      height: { narrow: 900, wide: 762 },
      still: (reading, size) => [...panelMarks(reading, size), ...mapMarks(reading, size), ...keyMarks(size)],
    },
  ]),
  describe,
  changed,
  table,
  drag: ({ data }, size, x, y) => {
    const claim = claimAt(data, size, x, y);
    return claim && { claim: claim.id };
  },
};

export default figure;
