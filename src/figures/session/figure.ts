import { restsBetween } from '../../scenario/rests.ts';
import type { Figure } from '../../view/figure.ts';
import { merged } from '../../view/marks.ts';
import { stacked } from '../../view/panels.ts';
import type { Cell } from '../../view/table.ts';
import { columnsMoving, columnsStill } from './columns.ts';
import type { SessionRecords } from './data.ts';
import { type Row, rowName, rowsOf } from './layout.ts';
import { measuredStill, sharesFor } from './published.ts';
import question, { type SessionFigureRecording, type SessionScenario } from './question.ts';
import { forceMoving, rangesStill, ratingMoving } from './ranges.ts';
import { story } from './story.ts';
import { changed, describe } from './words.ts';

interface Recording extends SessionFigureRecording {
  readonly records: SessionRecords;
}

const cellsOf = (row: Row): Cell[][] =>
  row.bouts.map((bout, set) => [
    rowName(row),
    set + 1,
    bout.repetitions,
    bout.reserve,
    bout.begins,
    bout.ends,
    100 * bout.before,
    100 * bout.capacity,
    10 * bout.effort,
    bout.repetitions === 0 ? undefined : bout.reportedRating,
  ]);

/** What does failure cost the next set? The same sets to failure and stopped short, side by side. */
const figure: Figure<Recording, SessionScenario, SessionRecords> = {
  id: 'session',
  question: 'What does failure cost the next set?',
  caption:
    'The bars of the two sessions move on one clock. Filled columns are the session to failure. Open columns are the same sets stopped short, by as many reps as you leave. Where you ask for failure, they stop two short, for comparison. Dashes on top of a column are reps that were in the set and were left undone; under each set they stand after a plus, where there is room. Watch the second set: how many reps were in it after failure, and how many after stopping short. Ratings are worked out from how much of the set was left when you stopped, as lifters rated it in one study.',
  intro:
    'Two sessions, one to failure and one that stops short: for each set its reps and the reps left over, the force before and after it, and how hard it would be rated. Change how many reps you leave, the rest, the sets or the load.',
  fields: question.fields,
  run: (scenario, records) => ({ ...question.run(scenario), records }),
  *parts(scenario, records) {
    return { ...(yield* question.parts(scenario)), records };
  },
  story,
  rests: ({ asked, other }) => restsBetween([...asked, ...other]),
  ...stacked<Recording, SessionScenario>([
    {
      name: 'sets',
      height: { narrow: 250, wide: 240 },
      still: (recording, size, scenario) =>
        columnsStill(
          rowsOf(recording, scenario.reserve),
          sharesFor(recording, scenario, recording.records),
          size,
        ),
      moving: (recording, seconds, size, scenario, exposure) =>
        columnsMoving(
          rowsOf(recording, scenario.reserve),
          sharesFor(recording, scenario, recording.records),
          seconds,
          size,
          exposure,
        ),
    },
    {
      name: 'force and ratings',
      height: { narrow: 238, wide: 142 },
      still: (recording, size, scenario) => rangesStill(rowsOf(recording, scenario.reserve), size),
      moving: (recording, seconds, size, scenario) => {
        const rows = rowsOf(recording, scenario.reserve);
        return merged([...forceMoving(rows, seconds, size), ...ratingMoving(rows, seconds, size)]);
      },
    },
    {
      name: 'measured',
      height: { narrow: 136, wide: 80 },
      still: (recording, size, scenario) => measuredStill(recording, scenario, recording.records, size),
    },
  ]),
  describe,
  changed,
  table: (recording, { reserve }) => ({
    caption: 'Both sessions, set by set',
    columns: [
      { name: 'session' },
      { name: 'set' },
      { name: 'reps' },
      { name: 'left in reserve', unit: 'reps' },
      { name: 'begins at', unit: 's', decimals: 1 },
      { name: 'ends at', unit: 's', decimals: 1 },
      { name: 'could give before', unit: '% of fresh maximum', decimals: 1 },
      { name: 'could give after', unit: '% of fresh maximum', decimals: 1 },
      { name: 'most effort', unit: 'of 10', decimals: 1 },
      { name: 'rating that lifters report', unit: 'of 10', decimals: 1 },
    ],
    rows: rowsOf(recording, reserve).flatMap(cellsOf),
  }),
};

export default figure;
