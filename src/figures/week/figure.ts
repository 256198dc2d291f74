import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { WeekRecording, WeekRecords } from './data.ts';
import { heights } from './layout.ts';
import { moreMoving, moreStill } from './morePanel.ts';
import question, { type WeekScenario } from './question.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { weekMoving, weekStill } from './weekPanel.ts';
import { changed, describe } from './words.ts';

/** How much training is enough? A week of sets beside what has been published, with nothing drawn in between. */
const figure: Figure<WeekRecording, WeekScenario, WeekRecords> = {
  id: 'week',
  question: 'How much training is enough?',
  caption:
    'Each block is a hard set, and the week lies on a ruler of sets a week, session by session; open blocks are the same sets in another number of sessions. Hollow marks with a broken edge we know only through what others write of them. What one more set went with is drawn only at the number of sets for which it was told, or in the margin where no number was told; elsewhere nobody’s figure is on record, so nothing is drawn. All of it is about groups of people in studies, most of them young men, and promises nothing about you. The accounts of the position stand do not say whether its sets for strength are counted by exercise or by session; here they stand beside those of a session.',
  intro:
    'A week of hard sets on a ruler, beside what is advised and what was found in studies, and below it what one more set a week went with. Set how many sessions and sets you do, and what for.',
  fields: question.fields,
  fromRecords: true,
  run: (scenario, records) => ({ ...question.run(scenario), records }),
  untimed: true,
  story,
  ...stacked<WeekRecording, WeekScenario>([
    { name: 'week', height: heights.week, still: weekStill, moving: weekMoving },
    { name: 'one more set', height: heights.more, still: moreStill, moving: moreMoving },
  ]),
  describe,
  changed,
  table,
};

export default figure;
