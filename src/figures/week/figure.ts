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
    'Each block is a hard set. The upper row of days is your week; the open blocks below it are the same sets in another number of sessions, for comparison (which days they fall on is ours). Added up, they lie on a ruler of sets a week, and the dotted line leads from there down to what has been published. Marks with a broken edge and a star are what we know only from what others write about a study. The lower panel shows how much more growth went with one more set a week. The two numbers there need not agree: the newer one is for somebody at about 12 sets a week, from where each further set went with less, and the older one is a single number for every set, few or many. Anywhere else we have no number, so nothing is drawn. All of it is about groups of people in studies, most of them young men, and promises nothing about you. The expert advice is a position stand of the American College of Sports Medicine; what we read of it does not say whether its sets for strength are counted by exercise or by session, and here they stand beside those of a session.',
  intro:
    'A week of hard sets by day and on a ruler, beside what is advised and what was found in studies, and below it what one more set a week went with. Set how many sessions and sets you do, and what for.',
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
