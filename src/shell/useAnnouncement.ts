import { useEffect, useRef, useState } from 'react';
import type { StateRequest } from '../embedding/stateRequest.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure, ScenarioRun } from '../view/figure.ts';

/** A change is announced once the control has been still for this long. */
const debounceMs = 450;

/** The text of the live region; visible as well where it describes a change. */
export interface Announcement {
  readonly text: string;
  readonly visible: boolean;
}

/** What was told last. */
interface Told {
  readonly asked: ScenarioRun<unknown, Scenario>;
  readonly summary: string;
  readonly request: StateRequest | undefined;
}

const differs = (a: Scenario, b: Scenario) => Object.keys(b).some((name) => a[name] !== b[name]);

/** As many characters as the reading line has room for on the smallest phone. */
const mostCharacters = 130;

/** What was set, and what is to be seen of it where there is room for both. */
function setTo({ title }: StateRequest, summary: string): string {
  const both = `${/[.!?]$/.test(title) ? title : `${title}.`} ${summary}`;
  return both.length <= mostCharacters ? both : title;
}

/**
 * After a change, announces what it did; where the page asked for a state, which one that is. After a step through time,
 * announces what is seen then, for screen readers alone, as the summary shows it already.
 *
 * @param summary the text for the moment; empty while it plays
 * @param fromUrl whether the scenario came with the page: then nothing was changed
 * @param request the last state that the page asked for
 */
export function useAnnouncement(
  definition: AnyFigure,
  scenario: Scenario,
  recording: unknown,
  summary: string,
  fromUrl: boolean,
  request: StateRequest | undefined,
): Announcement {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: '', visible: false });
  const last = useRef<Told>({ asked: { scenario, recording }, summary, request: undefined });
  useEffect(() => {
    const before = last.current;
    const asked = { scenario, recording };
    const now: Told = { asked, summary, request };
    const changed = before.asked.recording !== recording && differs(before.asked.scenario, scenario);
    const requested = before.request !== request;
    if (fromUrl && changed) {
      last.current = now;
      return;
    }
    if (summary === '' || !(changed || requested || before.summary !== summary)) return;
    const timer = setTimeout(() => {
      last.current = now;
      if (requested && request !== undefined)
        setAnnouncement({ text: setTo(request, summary), visible: true });
      else if (changed) setAnnouncement({ text: definition.changed(before.asked, asked), visible: true });
      else setAnnouncement({ text: summary, visible: false });
    }, debounceMs);
    return () => clearTimeout(timer);
  }, [definition, scenario, recording, summary, fromUrl, request]);
  return announcement;
}
