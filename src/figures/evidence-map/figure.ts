import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { MapData, MapSelection } from './data.ts';
import { pictureHeight, sideMarks, studyMarks } from './lanes.ts';
import { claimMarks, verdictMarks } from './map.ts';
import question, { type EvidenceMapScenario, verdictKey } from './question.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { chosenAt } from './targets.ts';
import { changed, describe } from './words.ts';

/** How sure is each claim? All of them by verdict and certainty; the one that is chosen opens its studies. */
const figure: Figure<MapSelection, EvidenceMapScenario, MapData> = {
  id: 'evidence-map',
  question: 'How sure is each claim?',
  caption:
    'Each claim stands under our verdict on it. “Low certainty” means that we are not very sure of that verdict, and says nothing about how true the claim is: a claim can be contested with moderate certainty. The surest verdicts come first. Press a claim and you see its studies: those for it, those that qualify it and those against it, each side with its best study first: what bears on the claim directly, pools studies, has a number, was read by us and is large. A disc is a study of people, larger the more of them it measured; a diamond is an analysis of many studies; a square is a review, which measured nobody; a cross is a study whose size we have not seen. A hollow mark with a broken edge is a study that we know only through what others write. Numbers has the name and the finding of each.',
  intro:
    'The claims of this site under our verdicts, sorted by how sure each verdict is. Choose a claim to see what it says, and the studies for it, qualifying it and against it.',
  fields: question.fields,
  fromRecords: true,
  run: ({ claim }, data) => {
    const chosen = data.claims.find(({ id }) => id === claim);
    if (chosen !== undefined) return { data, opened: chosen.verdict, chosen };
    const opened = data.verdicts.find((verdict) => verdictKey(verdict) === claim);
    return opened === undefined ? { data } : { data, opened };
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
  pressed: true,
  drag: (selection, size, x, y) => {
    const claim = chosenAt(selection, size, x, y);
    return claim === undefined ? undefined : { claim };
  },
};

export default figure;
