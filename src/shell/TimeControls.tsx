import { duration } from '../typography/number.ts';
import type { Moment } from '../view/figure.ts';
import { ControlHead } from './ControlHead.tsx';
import { paceLabel, stepLabel } from './controlText.ts';
import { sliderRef } from './sliderRef.ts';
import type { Playback } from './usePlayback.ts';

interface Props {
  readonly figure: string;
  readonly moments: readonly Moment[];
  readonly playback: Playback;
  /** Whether playing is the first thing to do here; one figure has one such thing. */
  readonly first: boolean;
  /** Whether how long the run takes is not to be seen. */
  readonly blind: boolean;
}

/** Play, step either way, and a slider through time. A figure of one moment has none of it. */
export function TimeControls({ figure, moments, playback, first: isFirst, blind }: Props) {
  const first = moments[0]!.seconds;
  const end = moments[moments.length - 1]!.seconds;
  if (end <= first) return null;
  const { seconds, playing, speed, toggle, seek, step } = playback;
  const id = `${figure}-time`;
  return (
    <div className="time-controls">
      <button type="button" className={isFirst ? 'primary' : undefined} onClick={toggle} data-play>
        {playing ? 'Pause' : 'Play'}
      </button>
      <button type="button" onClick={() => step(-1)}>
        Step back
      </button>
      <button type="button" onClick={() => step(1)} data-step>
        {stepLabel(moments, seconds)}
      </button>
      <div className="control" data-time hidden={blind}>
        <ControlHead of={id} label="Time" hint={paceLabel(speed)} value={duration(seconds)} />
        <input
          id={id}
          type="range"
          autoComplete="off"
          min={first}
          max={end}
          step={0.1}
          value={seconds}
          aria-valuetext={duration(seconds)}
          aria-describedby={`${id}-hint`}
          ref={sliderRef(seconds, { '--filled': `${((seconds - first) / (end - first)) * 100}%` })}
          onChange={(event) => seek(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
