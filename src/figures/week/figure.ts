import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { WeekRecording, WeekRecords } from './data.ts';
import { pictureHeight } from './layout.ts';
import question, { type WeekScenario } from './question.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { weekMoving, weekStill } from './weekPanel.ts';
import { changed, describe } from './words.ts';

/** How much training is enough? A week of sets beside what has been published. */
const figure: Figure<WeekRecording, WeekScenario, WeekRecords> = {
  id: 'week',
  question: 'How much training is enough?',
  caption:
    'Each block is a hard set, one that ends with few reps left or none, and each dot is where your week stands: your sets, your sessions, your load, the reps you leave and your rest. The boxes are what experts advise, and a box fills when your week lies in it. For rest and size there is no advice, so the box begins where longer rests brought no clear further growth. An arrow points at what to look at first for your aim. A star says that we know a statement only from what others write about it, and a broken edge says the same. The note under the first ruler tells how much more growth or strength went with one more set a week. Settings has your load, reps left and rest; Numbers has every value with its interval, its source and how we read it. All of it is about groups of people in studies, most of them young men, and promises nothing about you. The expert advice is a position stand of the American College of Sports Medicine, whose sets for strength may be counted by exercise or by session, and here they stand beside those of a session. The rest for strength is from its older stand, for heavy sets of people with some experience.',
  intro:
    'A week of hard sets by day, and below it a ruler each for sets, sessions, load, reps left and rest, with what was published on it and where your week stands. Set how many sessions and sets you do, and what for.',
  fields: question.fields,
  fromRecords: true,
  run: (scenario, records) => ({ ...question.run(scenario), records }),
  untimed: true,
  story,
  ...stacked<WeekRecording, WeekScenario>([
    { name: 'week', height: pictureHeight, still: weekStill, moving: weekMoving },
  ]),
  describe,
  changed,
  table,
};

export default figure;
