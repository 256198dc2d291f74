import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure, Asked } from '../view/figure.ts';

/** A control that moves is not spoken of until it rests for so long. */
const restMs = 450;

/** What the figure says of itself: aloud, and where it tells of a change, to be seen as well. */
export interface Said {
  readonly text: string;
  readonly seen: boolean;
}

/**
 * What is said after a change: what the change did. After a step through time: what is to be seen then, which stands
 * in the summary already and is only heard.
 *
 * @param summary the words of the moment; nothing while it plays
 * @param arrived whether the question came with the page: then nothing was changed
 */
export function useSaid(
  definition: AnyFigure,
  scenario: Scenario,
  recording: unknown,
  summary: string,
  arrived: boolean,
): Said {
  const [said, setSaid] = useState<Said>({ text: '', seen: false });
  const last = useRef<{ asked: Asked<unknown, Scenario>; summary: string }>({
    asked: { scenario, recording },
    summary,
  });
  useEffect(() => {
    const before = last.current;
    const changed = before.asked.recording !== recording;
    if (arrived && changed) {
      last.current = { asked: { scenario, recording }, summary };
      return;
    }
    if (summary === '' || !(changed || before.summary !== summary)) return;
    const timer = setTimeout(() => {
      const asked = { scenario, recording };
      last.current = { asked, summary };
      setSaid(
        changed
          ? { text: definition.changed(before.asked, asked), seen: true }
          : { text: summary, seen: false },
      );
    }, restMs);
    return () => clearTimeout(timer);
  }, [definition, scenario, recording, summary, arrived]);
  return said;
}
