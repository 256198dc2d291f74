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
    'The ruler at the top has what the evidence gives most weight to for your aim: for size your hard sets a week, one block each, and for strength your load. A hard set is one that ends with few reps left, or none. The field behind the ruler is what experts advise, with a broken edge where we know it only from what others write, as a star says of any statement. For size, the outlined block stands where studies say how much more growth went with one more set a week; each further set went with less, and we draw no curve, for we have no more numbers than that. The list below has all else that you set: a tick says that it is as advised, an arrow that it is below or above, and a sign of equality that it makes little difference. Of the reps to leave one account alone tells, which adds that the evidence for an exact number is thin. For rest and size there is no advice: past the time that stands there, longer rests brought no clear further growth. Settings has your load, reps left and rest; Numbers has every value with its interval, its source and how we read it. All of it is about groups of people in studies, most of them young men, and promises nothing about you. The expert advice is a position stand of the American College of Sports Medicine, whose sets for strength may be counted by exercise or by session, and here they stand beside those of a session. The rest for strength is from its older stand, for heavy sets of people with some experience.',
  intro:
    'What counts first for an aim, your hard sets a week for size or your load for strength, beside what experts advise; then all else that you set. Choose an aim, and how many sessions and sets you do.',
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
