import { holdInParts } from '../../model/hold.ts';
import type { Recording } from '../../model/isometric.ts';
import { effortOf } from '../../scenario/effort.ts';
import { questionInParts, type Readout } from '../../scenario/question.ts';
import { atMoment, inPercent, inSeconds, inUnits, momentIn, outOfTen } from '../../scenario/readouts.ts';

/** Long holds keep one frame a second: ten times fewer, and still finer than a picture can show. */
const longHold = 0.4;

const first = ({ frames }: Recording) => frames[0]!;
const atStart = (recording: Recording, readout: Readout) => atMoment(first(recording).seconds, readout);
const last = ({ frames }: Recording) => frames[frames.length - 1]!;

/** How long can you hold it? */
const hold = questionInParts({
  fields: [
    {
      kind: 'number',
      name: 'target',
      label: 'Force to hold',
      hint: 'of your rested maximum',
      unit: '\u00a0%',
      min: 10,
      max: 100,
      step: 1,
      default: 50,
      published: {
        low: 25,
        high: 100,
        what: 'is where most holds in studies were timed',
        study: 'freylaw2010endurance',
      },
    },
  ],
  parts: ({ target }) => holdInParts(target / 100, target / 100 < longHold ? 10 : 1),
  readouts: {
    endurance: (recording) => inSeconds(last(recording).seconds),
    'last-unit-joins': (recording) =>
      momentIn(
        recording.frames.find(({ recruited, rateHzByUnit }) => recruited === rateHzByUnit.length)!.seconds,
      ),
    'recruited-at-start': (recording) => atStart(recording, inUnits(first(recording).recruited)),
    'effort-at-start': (recording) => atStart(recording, outOfTen(effortOf(first(recording).excitation))),
    'fibres-left': (recording) => inPercent(last(recording).capacityOfFibres),
  },
});

export default hold;
