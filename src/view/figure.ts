import type { Parts } from '../model/parts.ts';
import type { CrowdPlan, CrowdSoFar } from '../model/set/crowd.ts';
import type { Field, Scenario } from '../scenario/field.ts';
import type { Span } from '../scenario/rests.ts';
import type { Ghosts } from './ghost.ts';
import type { Grip } from './grip.ts';
import type { Panel } from './panels.ts';
import type { Mark, Picture, Size } from './picture.ts';
import { endOf, type Story } from './story.ts';
import type { Table } from './table.ts';

/** A scenario and the recording that it gave. */
export interface ScenarioRun<R, S> {
  readonly scenario: S;
  readonly recording: R;
}

/** A moment of a run as sound: pitch and brightness, both 0 to 1. */
export interface Tone {
  readonly pitch: number;
  readonly brightness: number;
}

/** The one thing to press at a moment. */
export interface Action<S> {
  readonly label: string;
  /** What it sets; nothing while it cannot be pressed yet. */
  readonly values?: Partial<S>;
  /** The moment from which the new run then plays on. */
  readonly from: number;
  /** The most that this takes on the screen, s, where its end is what the reader waits for. */
  readonly within?: number;
}

/** The number that the button of a verb has, or, where the verb makes no sense, the words that say why. */
export type Offer = number | string;

/**
 * One figure: its question, and how it is run, drawn and described. Everything here is pure; the shell makes it live.
 *
 * R is what a run leaves, S the scenario that its fields stand for, D what the figure needs besides the scenario: plain
 * data from the build, such as rows of trials. A figure of the simulation needs nothing.
 */
export interface Figure<R = unknown, S = Scenario, D = undefined> {
  /** The name of its folder in `figures`, and of its page. */
  readonly id: string;
  readonly question: string;
  /** What to look for. */
  readonly caption: string;
  /** What the figure contains, for users of screen readers, and a hint what to do. Two sentences. */
  readonly intro: string;
  readonly fields: readonly Field[];
  /** It prints what studies found; every other figure prints what the simulation gave. */
  readonly fromRecords?: true;
  /** Its time is only the order in which it is told: it plays, but has no slider through time, and no pace. */
  readonly untimed?: true;
  run(scenario: S, data: D): R;
  /** The same in parts, for a figure whose run takes long. */
  parts?(scenario: S, data: D): Parts<R>;
  /** The moments of a run that say most, in order, the last one its rest picture. */
  story(recording: R, scenario: S): Story;
  /** When nobody lifts, in a figure of repetitions: while it plays, long rests pass faster than the work between them. */
  rests?(recording: R): readonly Span[];
  /** The bands that the picture is made of, from top to bottom; what they come to is the rest (`stacked`). */
  readonly panels: readonly Panel<R, S>[];
  /** Width and height of the picture at each size. The same for every question, so that nothing shifts. */
  readonly frame: Record<Size, { width: number; height: number }>;
  /** What stays as long as the question does. */
  still(recording: R, size: Size, scenario: S): readonly Mark[];
  /**
   * What changes from moment to moment: few marks, for they are drawn at every frame.
   *
   * @param exposure how much of the run one look takes in while it plays, s: what goes to and fro within it is drawn as a
   *   blur, as it would flicker
   */
  moving(recording: R, seconds: number, size: Size, scenario: S, exposure?: number): readonly Mark[];
  /** What a reader guessed, by readout, among the marks of the picture. */
  readonly ghosts: Ghosts<R, S>;
  /** One or two sentences: what is to be seen at this moment. Alternative text and spoken text. */
  describe(recording: R, seconds: number, scenario: S): string;
  /** One sentence: what a change did, not only the new value. */
  changed(before: ScenarioRun<R, S>, after: ScenarioRun<R, S>): string;
  /** The numbers behind the picture, as the page, a screen reader and a download give them. */
  table(recording: R, scenario: S): Table;
  /**
   * What dragging on the picture sets: where the pointer is, in the units of the picture. Nothing elsewhere.
   *
   * @param held what the grip sets that the pointer has taken; that grip follows it wherever it goes
   */
  drag?(recording: R, size: Size, x: number, y: number, scenario: S, held?: string): Partial<S> | undefined;
  /**
   * What of an address the records cannot show, such as a place in a list that is shorter: what is shown instead, and how
   * that is said. What a field alone cannot show is noted before (`scenario/readQuery.ts`).
   */
  repaired?(scenario: S, data: D): { readonly values: Partial<S>; readonly note: string } | undefined;
  /** Whether a press chooses what is under the pointer as it is lifted, and nothing follows the pointer before. */
  readonly pressed?: true;
  /** The moment that a place in the picture stands for, where the picture has an axis of time. */
  scrub?(recording: R, size: Size, x: number, y: number): number | undefined;
  /**
   * What can be taken and moved, and where it stands: whatever `drag` and `scrub` do is seen in the picture, which draws these
   * by `gripMarks`.
   */
  grips?(recording: R, seconds: number, size: Size, scenario: S): readonly Grip[];
  /** Many lifters to draw around the typical one, and the run with them in it. */
  readonly crowd?: {
    plan(scenario: S): CrowdPlan;
    join(recording: R, crowd: CrowdSoFar): R;
  };
  /** Where the figure has a sequence of steps: what each verb offers next. */
  offer?(recording: R, scenario: S): Readonly<Record<string, Offer>>;
  /** What pressing the main button does at this moment, where the figure has one. */
  action?(recording: R, seconds: number, scenario: S): Action<S> | undefined;
  /** Whether the reader is to guess the outcome: such a run waits at its start and does not show its length. */
  hidesOutcome?(scenario: S): boolean;
  /** A moment as sound, where hearing it helps. */
  tone?(recording: R, seconds: number): Tone;
}

/** A figure as the site handles all of them alike. */
// biome-ignore lint/suspicious/noExplicitAny: each figure fits its own recording, scenario and data; a table of all cannot say so
export type AnyFigure = Figure<any, any, any>;

/** The whole picture of a moment: what pages, cards and downloads show. */
export function drawFigure<R, S, D>(
  definition: Figure<R, S, D>,
  recording: R,
  seconds: number,
  size: Size,
  scenario: S,
): Picture {
  return {
    ...definition.frame[size],
    title: definition.describe(recording, seconds, scenario),
    still: definition.still(recording, size, scenario),
    moving: definition.moving(recording, seconds, size, scenario),
  };
}

/** The moment a figure shows when nobody has touched it: the end of its run, or its start where the end is to be guessed. */
export function restingTime<R, S, D>(definition: Figure<R, S, D>, recording: R, scenario: S): number {
  if (definition.hidesOutcome?.(scenario)) return 0;
  return endOf(definition.story(recording, scenario));
}
