import { prefersReducedMotion } from '../dom/motion.ts';
import { duration } from '../typography/number.ts';
import { endOf, type Story } from '../view/story.ts';
import { ControlHead } from './ControlHead.tsx';
import { paceLabel } from './controlText.ts';
import { hiddenOutcomePace } from './pace.ts';
import { sliderRef } from './sliderRef.ts';
import type { Playback } from './usePlayback.ts';

interface Props {
  readonly figure: string;
  readonly story: Story;
  readonly playback: Playback;
  /** Whether playing is the first thing to do here; one figure has one such thing. */
  readonly first: boolean;
  /** What the button that plays is called instead, where it is more than that. */
  readonly label: string | undefined;
  /** Whether the length of the run is hidden. */
  readonly hidden: boolean;
  /** Whether its time is only the order in which it is told. */
  readonly untimed: boolean;
}

/** Stops of the slider in a second. */
const stopsPerSecond = 10;

/** The last stop of a run: at its end or, as that is seldom a whole number of steps, right after it. Sums of times are not exact. */
const lastStop = (end: number) => Math.ceil(end * stopsPerSecond - 1e-6) / stopsPerSecond;

/** Play, and a slider through time where the figure has one. A figure of one moment has neither. */
export function TimeControls({ figure, story, playback, first, label, hidden, untimed }: Props) {
  const end = endOf(story);
  const { seconds, playing, pace, toggle, seek } = playback;
  // Only text differs from what was served, and hydration sets that.
  const isInSteps = prefersReducedMotion() && pace !== hiddenOutcomePace;
  if (end <= 0) return null;
  const id = `${figure}-time`;
  const last = lastStop(end);
  const stop = seconds >= end ? last : seconds;
  return (
    <div className="time-controls">
      <button type="button" className={first ? 'primary' : undefined} onClick={toggle} data-play>
        {playing ? 'Pause' : (label ?? 'Play')}
      </button>
      <div className="control" data-time data-later={hidden || undefined} hidden={untimed}>
        <ControlHead
          of={id}
          label="Time"
          hint={isInSteps ? 'moment by moment' : paceLabel(pace)}
          value={duration(seconds)}
          widest={duration(end)}
        />
        <input
          id={id}
          type="range"
          autoComplete="off"
          min={0}
          max={last}
          step={1 / stopsPerSecond}
          value={stop}
          aria-valuetext={duration(seconds)}
          aria-describedby={`${id}-hint`}
          ref={sliderRef(stop, {
            '--filled': seconds / end,
          })}
          // A stop after the end is the end.
          onChange={(event) => seek(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
