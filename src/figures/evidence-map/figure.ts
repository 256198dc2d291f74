import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { MapData, MapSelection } from './data.ts';
import { mapMarks, mapResultMarks, pictureHeight } from './map.ts';
import question, { type EvidenceMapScenario, verdictKey } from './question.ts';
import { repaired } from './repaired.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { setAt } from './targets.ts';
import { changed, describe } from './words.ts';

/** How sure is each claim? All of them by verdict and certainty; the one that is chosen opens its studies. */
const figure: Figure<MapSelection, EvidenceMapScenario, MapData> = {
  id: 'evidence-map',
  question: 'How sure is each claim?',
  caption:
    'Each claim stands under our verdict on it. “Low certainty” means that we aren’t very sure of our verdict; it doesn’t mean that the claim is false. Some studies are for a claim, some qualify it (they bear it out only partly), some are against it. The strongest come first: those that test the claim directly, pool studies, give a number, were read by us and are large. A disc is a study of people, a diamond pools studies, a square measured nobody, and a cross is a study whose size isn’t given in what we read. “Second-hand”, drawn as an outline, is what we know only through others.',
  intro:
    'All claims of this site, sorted by our verdicts, the surest first. Choose a claim to see the studies on it.',
  fields: question.fields,
  fromRecords: true,
  run: ({ claim, first }, data) => {
    const chosen = data.claims.find(({ id }) => id === claim);
    if (chosen !== undefined) return { data, first, opened: chosen.verdict, chosen };
    const opened = data.verdicts.find((verdict) => verdictKey(verdict) === claim);
    return opened === undefined ? { data, first } : { data, first, opened };
  },
  repaired,
  untimed: true,
  story,
  ...stacked<MapSelection, EvidenceMapScenario>([
    { name: 'map', height: pictureHeight, still: mapMarks, moving: mapResultMarks },
  ]),
  describe,
  changed,
  table,
  pressed: true,
  drag: setAt,
};

export default figure;
