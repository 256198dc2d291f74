import type { Recording } from '../../model/isometric.ts';
import { fieldsOf } from '../../scenario/fields.ts';
import { run } from '../../scenario/run.ts';
import { duration, percent, printed } from '../../typography/number.ts';
import { effortOf, poolMoving, poolPanels, poolStill } from '../../view/poolPanel.ts';
import type { Moment, Widget } from '../widget.ts';
import { allRecruited, frameAt, lastFrame } from './frameAt.ts';
import { publishedStill } from './published.ts';
import { timelineMoving, timelineStill } from './timeline.ts';

/** How long can you hold it? One still force, held until the model can no longer give it. */
export const hold: Widget<Recording> = {
  id: 'hold',
  question: 'How long can you hold it?',
  caption:
    'Each disc is a motor unit, its area the force it can add, placed at the effort that wakes it. As fibres tire, the filled part shrinks and the drive has to rise. Watch for the moment when the last unit joins, and for what is left in each when the hold ends.',
  fields: fieldsOf.hold,
  run: run.hold,
  moments: (recording) => {
    const all = allRecruited(recording);
    const end = lastFrame(recording).seconds;
    const moments: Moment[] = [{ seconds: recording.frames[0]!.seconds, label: 'the start' }];
    if (end > 2) moments.push({ seconds: frameAt(recording, end / 2).seconds, label: 'half way' });
    if (all !== undefined && all.seconds > 1 && all.seconds < end)
      moments.push({ seconds: all.seconds, label: 'the last unit joins' });
    moments.push({ seconds: end, label: 'the end' });
    return moments.sort((a, b) => a.seconds - b.seconds);
  },
  frame: { narrow: { width: 360, height: 606 }, wide: { width: 720, height: 660 } },
  still: (recording, size, scenario) => [
    ...poolStill(poolPanels[size]),
    ...timelineStill(recording, size),
    ...publishedStill(recording, scenario.target! / 100, size),
  ],
  moving: (recording, seconds, size) => {
    const frame = frameAt(recording, seconds);
    return [
      ...poolMoving(poolPanels[size], frame.excitation, frame.recruited, frame.strengthByUnit),
      ...timelineMoving(recording, frame, size),
    ];
  },
  describe: (recording, seconds, scenario) => {
    const frame = frameAt(recording, seconds);
    const time = duration(frame.seconds);
    const units = frame.rateHzByUnit.length;
    const target = percent(scenario.target! / 100);
    if (frame === lastFrame(recording) && recording.limitSeconds !== undefined)
      return `The hold ends at ${time}. All ${units} motor units are working and the drive is at its most, yet the muscle can no longer give ${target} of its maximum. The fibres still have ${percent(frame.capacityOfFibres)} of their fresh strength.`;
    return `At ${time}, ${frame.recruited} of ${units} motor units are working and effort is ${printed(effortOf(frame.excitation), 1)} of 10. The muscle could give ${percent(frame.capacity)} of its maximum and is asked for ${target}.`;
  },
};
