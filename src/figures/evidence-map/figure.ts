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
    'Each claim stands under our verdict on it. “Low certainty” means that we are not very sure of that verdict, and says nothing about how true the claim is. Press a claim, then a study, to read what it found. Some are for it, some qualify it (they bear it out only partly), some are against it. First comes what bears on the claim directly, pools studies, has a number, was read by us and is large. Discs are people measured, diamonds pooled studies, squares texts that measured nobody, and a cross a study whose size isn’t given in what we read. “Second-hand” and drawn as an outline is what we know only through others.',
  intro: 'The claims of this site under our verdicts, the surest first. Choose a claim to see its studies.',
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
