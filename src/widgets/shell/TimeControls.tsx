import { duration, printed } from '../../typography/number.ts';
import type { Moment } from '../widget.ts';
import { cssVars } from './cssVars.ts';
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
  const next = moments.find((moment) => moment.seconds > seconds + 1e-6) ?? moments[0]!;
  const id = `${figure}-time`;
  return (
    <div className="time-controls">
      <button type="button" className={isFirst ? 'primary' : undefined} onClick={toggle}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <button type="button" onClick={() => step(-1)}>
        Step back
      </button>
      <button type="button" onClick={() => step(1)}>
        Step to {next.label}
      </button>
      {!blind && (
        <div className="control">
          <label htmlFor={id}>
            Time <span className="control-value">{duration(seconds)}</span>
            <span className="control-hint">
              {speed > 1 ? `plays ${printed(speed, 0)} times faster than life` : 'plays in real time'}
            </span>
          </label>
          <input
            id={id}
            type="range"
            autoComplete="off"
            min={first}
            max={end}
            step={0.1}
            value={seconds}
            aria-valuetext={duration(seconds)}
            ref={cssVars({ '--filled': `${((seconds - first) / (end - first)) * 100}%` })}
            onChange={(event) => seek(Number(event.currentTarget.value))}
          />
        </div>
      )}
    </div>
  );
}
