import { useEffect, useRef, useState } from 'react';
import type { StateRequest } from '../embedding/stateRequest.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure, ScenarioRun } from '../view/figure.ts';

/** A change is announced once the control has been still for this long. */
const debounceMs = 450;

/** The text of the live region; visible as well where it describes a change, for as long as that is what is shown. */
export interface Announcement {
  readonly text: string;
  readonly visible: boolean;
}

/** What there was to announce: a run, and the words for its moment. */
interface Subject {
  readonly asked: ScenarioRun<unknown, Scenario>;
  readonly summary: string;
  readonly request: StateRequest | undefined;
}

/** An announcement, and what it is about; nothing where it is for screen readers alone. */
interface Announced {
  readonly text: string;
  readonly shownWith?: Subject;
}

const isAbout = (subject: Subject | undefined, recording: unknown, summary: string) =>
  subject !== undefined && subject.asked.recording === recording && subject.summary === summary;

const differs = (a: Scenario, b: Scenario) => Object.keys(b).some((name) => a[name] !== b[name]);

/** As many characters as the reading line has room for on the smallest phone. */
const maxCharacters = 130;

/** What was set, and what is to be seen of it where there is room for both. */
function setTo({ title }: StateRequest, summary: string): string {
  const both = `${/[.!?]$/.test(title) ? title : `${title}.`} ${summary}`;
  return both.length <= maxCharacters ? both : title;
}

/** What to say of a subject: of a request its title, of a change what it did, and otherwise what is to be seen. */
function announce(
  { changed }: AnyFigure,
  before: Subject,
  now: Subject,
  from: ScenarioRun<unknown, Scenario> | undefined,
): Announced {
  const { request, asked, summary } = now;
  if (request !== undefined && request !== before.request)
    return { text: setTo(request, summary), shownWith: now };
  // Whoever comes back to where the control stood has changed nothing.
  return from !== undefined && differs(from.scenario, asked.scenario)
    ? { text: changed(from, asked), shownWith: now }
    : { text: summary };
}

/**
 * After a change, announces what it did; where the page asked for a state, which one that is. After a step through time,
 * announces what is seen then, for screen readers alone, as the summary shows it already. What was announced gives way to
 * the summary as soon as something else is shown.
 *
 * @param summary the text for the moment; empty while it plays
 * @param isSecret whether what a change did is still to be guessed, or to be played
 * @param fromUrl whether the scenario came with the page: then nothing was changed
 * @param request the last state that the page asked for
 * @param beforeMove the run before the control was taken whose position this is; without one, a change is told against what
 *   was announced last
 */
export function useAnnouncement(
  definition: AnyFigure,
  scenario: Scenario,
  recording: unknown,
  summary: string,
  isSecret: boolean,
  fromUrl: boolean,
  request: StateRequest | undefined,
  beforeMove: ScenarioRun<unknown, Scenario> | undefined,
): Announcement {
  const from = useRef(beforeMove);
  from.current = beforeMove;
  const [announced, setAnnounced] = useState<Announced>({ text: '' });
  /** Whether it was playing: what a step comes to is told as soon as it has been seen. */
  const played = useRef(false);
  const last = useRef<Subject>({ asked: { scenario, recording }, summary, request: undefined });
  useEffect(() => {
    const before = last.current;
    const now: Subject = { asked: { scenario, recording }, summary, request };
    const changed = before.asked.recording !== recording && differs(before.asked.scenario, scenario);
    if (fromUrl && changed) {
      last.current = now;
      return;
    }
    const arrives = played.current;
    played.current = summary === '';
    if (summary === '' || !(changed || before.request !== request || before.summary !== summary)) return;
    const timer = setTimeout(
      () => {
        last.current = now;
        // A run whose end was to be guessed has come to it: that end is what is told.
        const isRevealed = arrives && (definition.hidesOutcome?.(scenario) ?? false);
        const told = changed && !isSecret && !isRevealed ? (from.current ?? before.asked) : undefined;
        setAnnounced(announce(definition, before, now, told));
      },
      arrives ? 0 : debounceMs,
    );
    return () => clearTimeout(timer);
  }, [definition, scenario, recording, summary, isSecret, fromUrl, request]);
  return { text: announced.text, visible: isAbout(announced.shownWith, recording, summary) };
}
