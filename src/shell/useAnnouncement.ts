import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure, ScenarioRun } from '../view/figure.ts';

/** A change is announced once the control has been still for this long. */
const debounceMs = 450;

/** The text of the live region; visible as well where it describes a change. */
export interface Announcement {
  readonly text: string;
  readonly visible: boolean;
}

/**
 * After a change, announces what it did. After a step through time, announces what is seen then, for screen readers
 * alone, as the summary shows it already.
 *
 * @param summary the text for the moment; empty while it plays
 * @param fromUrl whether the scenario came with the page: then nothing was changed
 */
export function useAnnouncement(
  definition: AnyFigure,
  scenario: Scenario,
  recording: unknown,
  summary: string,
  fromUrl: boolean,
): Announcement {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: '', visible: false });
  const last = useRef<{ asked: ScenarioRun<unknown, Scenario>; summary: string }>({
    asked: { scenario, recording },
    summary,
  });
  useEffect(() => {
    const before = last.current;
    const changed = before.asked.recording !== recording;
    if (fromUrl && changed) {
      last.current = { asked: { scenario, recording }, summary };
      return;
    }
    if (summary === '' || !(changed || before.summary !== summary)) return;
    const timer = setTimeout(() => {
      const asked = { scenario, recording };
      last.current = { asked, summary };
      setAnnouncement(
        changed
          ? { text: definition.changed(before.asked, asked), visible: true }
          : { text: summary, visible: false },
      );
    }, debounceMs);
    return () => clearTimeout(timer);
  }, [definition, scenario, recording, summary, fromUrl]);
  return announcement;
}
