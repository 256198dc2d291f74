import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { WeekRecording, WeekRecords } from './data.ts';
import { heights } from './layout.ts';
import question, { type WeekScenario } from './question.ts';
import { story } from './story.ts';
import { studiesMoving, studiesStill } from './studies.ts';
import { table } from './table.ts';
import { weekMoving, weekStill } from './weekPanel.ts';
import { changed, describe } from './words.ts';

/** How much training is enough? A week of sets beside what has been published. */
const figure: Figure<WeekRecording, WeekScenario, WeekRecords> = {
  id: 'week',
  question: 'How much training is enough?',
  caption:
    'Each block is a hard set: one that ends with few reps left, or none. The row of days is your week (which days the sessions fall on is ours). Added up, the sets lie on a ruler of sets a week, over the range that experts advise for size, which fills once your week meets it. Below it stands what studies found. A star says that we know a statement only from what others write about the study, and a broken edge says the same. The two numbers for one more set need not agree: the newer one is for somebody at about 12 sets a week, from where each further set went with less, and the older one is a single number for every set, few or many. All of it is about groups of people in studies, most of them young men, and promises nothing about you. The expert advice is a position stand of the American College of Sports Medicine; what we read of it does not say whether its sets for strength are counted by exercise or by session, and here they stand beside those of a session.',
  intro:
    'A week of hard sets by day and on a ruler, over the range that is advised, and below it what studies found in words. Set how many sessions and sets you do, and what for.',
  fields: question.fields,
  fromRecords: true,
  run: (scenario, records) => ({ ...question.run(scenario), records }),
  untimed: true,
  story,
  ...stacked<WeekRecording, WeekScenario>([
    { name: 'week', height: heights.week, still: weekStill, moving: weekMoving },
    { name: 'studies', height: heights.studies, still: studiesStill, moving: studiesMoving },
  ]),
  describe,
  changed,
  table,
};

export default figure;
