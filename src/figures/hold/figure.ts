import type { Frame, Recording } from '../../model/isometric.ts';
import { effortOf, effortText } from '../../scenario/effort.ts';

import type { ScenarioFor } from '../../scenario/question.ts';
import { duration, percent } from '../../typography/number.ts';
import type { Figure } from '../../view/figure.ts';
import { frameAt } from '../../view/frameAt.ts';
import { stacked } from '../../view/panels.ts';
import { poolPanels } from '../../view/poolLayout.ts';
import { poolMoving, poolStill } from '../../view/poolPanel.ts';
import { lastFrame } from './frames.ts';
import { ghosts } from './ghosts.ts';
import { drag, gripsOf, scrub } from './grips.ts';
import { publishedStill } from './published.ts';
import question from './question.ts';
import { story } from './story.ts';
import { timelineMoving, timelineStill } from './timeline.ts';

const ended = (recording: Recording) => recording.limitSeconds !== undefined;

/** How long can you hold it? One still force, held until the model can no longer give it. */
const figure: Figure<Recording, ScenarioFor<typeof question>> = {
  id: 'hold',
  question: 'How long can you hold it?',
  caption:
    'Each disc is a motor unit: a nerve cell and the muscle fibres that it works. Its area is the force it can add, and it stands at the effort that wakes it. As fibres tire, the filled part shrinks, and the brain has to drive the muscle harder, which you feel as effort. Watch for the moment when the last unit joins, and for what is left in each when the hold ends.',
  intro:
    'A still hold: which motor units work, how effort climbs, and how long people hold such a force. Choose a force, then play the hold or step through it.',
  fields: question.fields,
  run: question.run,
  parts: question.parts,
  story,
  ...stacked<Recording, ScenarioFor<typeof question>>([
    {
      name: 'pool',
      height: { narrow: 250, wide: 286 },
      still: (_recording, size) => poolStill(poolPanels[size]),
      moving: (recording, seconds, size) => poolMoving(poolPanels[size], frameAt(recording.frames, seconds)),
    },
    {
      name: 'timeline',
      height: { narrow: 244, wide: 270 },
      still: timelineStill,
      moving: (recording, seconds, size) =>
        timelineMoving(recording, frameAt(recording.frames, seconds), size),
      ghosts,
    },
    {
      name: 'published',
      height: { narrow: 112, wide: 112 },
      still: (recording, size, { target }) => publishedStill(recording, target / 100, size),
    },
  ]),
  describe: (recording, seconds, { target }) => {
    const frame = frameAt(recording.frames, seconds);
    const time = duration(frame.seconds);
    const units = frame.rateHzByUnit.length;
    const asked = percent(target / 100);
    if (frame === lastFrame(recording) && ended(recording))
      return `The hold ends at ${time}. At full effort all ${units} motor units can no longer give ${asked} of maximum; the fibres keep ${percent(frame.capacityOfFibres)} of their strength, more than any effort can call up.`;
    const when = frame === recording.frames[0] ? 'the start' : time;
    return `At ${when}, ${frame.recruited} of ${units} motor units work, at an effort of ${effortText(effortOf(frame.excitation) / 10)} of 10. The muscle could give ${percent(frame.capacity)} and is asked for ${asked}.`;
  },
  changed: (before, after) => {
    const [was, is] = [before, after].map(({ recording }) => lastFrame(recording)) as [Frame, Frame];
    const [now, then] = [duration(is.seconds), duration(was.seconds)];
    const ends = ended(after.recording) ? `The hold ends after ${now}` : `After ${now} it still holds`;
    const against = now === then ? ', as before' : ` instead of ${then}`;
    return `${ends}${against}.`;
  },
  table: ({ frames }) => ({
    caption: 'The hold, moment by moment',
    columns: [
      { name: 'time', unit: 's', decimals: 1 },
      { name: 'asked for', unit: '% of maximum', decimals: 0 },
      { name: 'effort', unit: 'of 10', decimals: 1 },
      { name: 'motor units working', unit: 'units' },
      { name: 'could give', unit: '% of maximum', decimals: 1 },
      { name: 'left in the fibres', unit: '% of maximum', decimals: 1 },
    ],
    rows: frames.map((frame) => [
      frame.seconds,
      100 * frame.demand,
      effortOf(frame.excitation),
      frame.recruited,
      100 * frame.capacity,
      100 * frame.capacityOfFibres,
    ]),
  }),
  grips: (recording, seconds, size) => gripsOf(recording, frameAt(recording.frames, seconds), size),
  drag,
  scrub,
};

export default figure;
