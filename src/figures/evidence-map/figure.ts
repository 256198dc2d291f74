import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import { claimAt } from './cells.ts';
import type { MapData, MapSelection } from './data.ts';
import { pictureHeight, sideMarks, studyMarks } from './lanes.ts';
import { claimMarks, verdictMarks } from './map.ts';
import question, { type EvidenceMapScenario } from './question.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { changed, describe } from './words.ts';

/** How sure is each claim? All of them by verdict and certainty; the one that is chosen opens its studies. */
const figure: Figure<MapSelection, EvidenceMapScenario, MapData> = {
  id: 'evidence-map',
  question: 'How sure is each claim?',
  caption:
    'Claims stand under their verdict, the surest first; four full dots would be high certainty. Choose one and its studies open on three sides: for it, limiting it, against it. A disc is a study of people, larger with more of them; a diamond pools several studies; a square measured nobody, as a review does; a cross has a size that we have not seen. Hollow ones were read at second hand. The table has the name and the finding of each.',
  intro:
    'The claims of this site by verdict, with dots for certainty and the number of studies that bear on each. Choose a claim to see its studies by side and size.',
  fields: question.fields,
  fromRecords: true,
  run: ({ claim }, data) => {
    const chosen = data.claims.find(({ id }) => id === claim);
    return chosen === undefined ? { data } : { data, chosen };
  },
  untimed: true,
  story,
  ...stacked<MapSelection, EvidenceMapScenario>([
    {
      name: 'map',
      height: pictureHeight,
      still: (reading, size) => [...claimMarks(reading, size), ...studyMarks(reading, size)],
      moving: (reading, seconds, size) => [
        ...verdictMarks(reading, seconds, size),
        ...sideMarks(reading, seconds, size),
      ],
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
