import { type RefObject, useMemo } from 'react';
import { readWritten, writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { partsOf } from '../view/panels.ts';
import { useHydrated } from './hydrationTurns.ts';
import { readingLineOf } from './readingLine.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useAutoplay } from './useAutoplay.ts';
import { useCrowd } from './useCrowd.ts';
import { useDrawings } from './useDrawings.ts';
import { useGuess } from './useGuess.ts';
import { useGuessFirst, useGuessState } from './useGuessFirst.ts';
import { useHeard } from './useHeard.ts';
import { useLater } from './useLater.ts';
import { useOnscreen } from './useOnscreen.ts';
import { usePlayback } from './usePlayback.ts';
import { useRun } from './useRun.ts';
import { useScenario } from './useScenario.ts';
import { useStateRequest } from './useStateRequest.ts';

/** The props of an island: text and plain data only, as they are serialized between server and browser. */
export interface IslandProps {
  /** What the ids of its elements begin with: no two figures of a page have the same. */
  readonly id?: string;
  /** The scenario to begin with, as a query. */
  readonly start?: string;
  /** The preset whose scenario that is. */
  readonly preset?: string;
  /** Keep the scenario in the address of the page. For a page that is about this one figure. */
  readonly inAddress?: boolean;
  /** Wait at the start of the run, with a button of this name that plays it. */
  readonly waits?: string | undefined;
  /** The one panel to show, for where a figure is to be small. */
  readonly show?: string | undefined;
  /** The fields to show controls for; without it, all of them. */
  readonly controls?: readonly string[] | undefined;
  /** The island whose served markup the first render takes over; undefined on the server, which draws it. */
  readonly served?: Element | undefined;
}

/** What a figure is rendered from: the props of its island, and the records that came with its script. */
export interface FigureProps extends IslandProps {
  readonly data?: unknown;
}

/** Where a preset begins: what the island was given, or the defaults. */
export const beginningOf = ({ fields }: AnyFigure, start: string) => readWritten(start, fields);

/** All that a live figure is at a moment: its scenario, its run, where the run stands, and what is said of it. */
export function useFigure(
  definition: AnyFigure,
  root: RefObject<HTMLElement | null>,
  { start = '', preset, inAddress = false, waits: waitsFor, show, data }: FigureProps,
) {
  const beginning = useMemo(() => beginningOf(definition, start), [start, definition]);
  const asked = useScenario(
    definition.fields,
    beginning,
    inAddress,
    definition.repaired && ((asked) => definition.repaired?.(asked, data)),
  );
  const state = useRun(definition, asked, data, show);
  const { scenario, alone, story, rests, pending } = state;
  const { recording, notes } = useCrowd(definition, scenario, alone);
  const parts = useMemo(() => partsOf(definition.panels, show), [definition, show]);
  const drawings = useDrawings(root, parts, recording, scenario);
  const hidden = definition.hidesOutcome?.(scenario) ?? false;
  const hydrated = useHydrated();
  // What is still to be hydrated must not be drawn over.
  const onscreen = useOnscreen(root) && hydrated;
  const isStart = writeQuery(scenario, definition.fields, beginning) === '';
  useGuess(root, parts, recording, scenario, hydrated && preset !== undefined && isStart);
  const guess = useGuessState(root);
  // Also after a change of settings: the end of another run would give the answer away as well.
  const waits = waitsFor !== undefined || guess === 'open' || (guess === 'played' && isStart);
  const run = usePlayback({ story, rests, resume: state.resume, hidden, waits, onscreen, ...drawings });
  const toggle = useLater(pending && !run.playing, run.toggle);
  const playback = { ...run, toggle, seek: useLater(pending, run.seek) };
  // In this order: a number that was pressed before hydration shows its moment, although a guess is open.
  useGuessFirst(guess, playback);
  const request = useStateRequest(root, definition, state, playback);
  const isToBeSeen = useAutoplay(root, playback, story, hydrated && waitsFor === undefined && !hidden);

  const line = readingLineOf((at) => definition.describe(alone, at, scenario), {
    story: hidden ? [] : story,
    playback,
    resume: state.resume,
  });
  const announcement = useAnnouncement(
    definition,
    scenario,
    alone,
    useHeard(line, playback, hidden, isToBeSeen),
    playback.waiting,
    state.fromUrl ?? false,
    request,
    state.movedFrom,
  );
  return {
    state,
    scenario,
    /** Whether all of it is hydrated. */
    hydrated,
    /** Whether nothing was changed yet. */
    isStart,
    /** Whether it is as it was before anybody touched it. */
    untouched: isStart && (playback.untouched || isToBeSeen),
    /** The run of the typical lifter, and the same with the crowd as far as it is drawn. */
    alone,
    recording,
    story,
    parts,
    drawings,
    hidden,
    onscreen,
    playback,
    /** As the figure was before anybody touched it. */
    reset: () => {
      state.reset();
      playback.reset();
    },
    ...line,
    announcement,
    notes: [...state.notes, ...notes, ...state.waitNotes],
    actionAt: (moment: number) => definition.action?.(alone, moment, scenario),
  };
}

export type LiveFigure = ReturnType<typeof useFigure>;
