import { withTimeout } from '../dom/withTimeout.ts';
import type { Tone } from '../view/figure.ts';

/** Plays tones. */
export interface Voice {
  /** Sounds a tone for a moment: what is to last is played again. */
  play(tone: Tone): void;
  mute(): void;
  close(): void;
  /** Whether it can be heard: a browser may never let it begin. */
  starts(): Promise<boolean>;
}

/** Two octaves from A: low effort is low, the most effort is high. */
const lowestHz = 110;
const octaves = 2;
/** Few units sound dull, all of them bright. */
const dullHz = 200;
const brightHz = 4000;
const loudness = 0.08;
const glideSeconds = 0.04;
/** How long a tone lasts. A frame that its page hides runs no scripts, and hears of nothing: it falls silent by itself. */
const toneSeconds = 0.35;
/** A context that can run does so at once. */
const startMs = 2000;

/** A browser closes a context that has no output device; there is no sound then. */
const ignoreNoDevice = () => undefined;

/**
 * A voice made of one saw tooth behind a filter: pitch is effort, brightness is how much of the pool works.
 *
 * @returns nothing where the browser plays no sound
 */
export function voice(): Voice | undefined {
  try {
    return createVoice(new AudioContext());
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

function createVoice(context: AudioContext): Voice {
  const source = new OscillatorNode(context, { type: 'sawtooth', frequency: lowestHz });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: dullHz });
  const volume = new GainNode(context, { gain: 0 });
  source.connect(filter).connect(volume).connect(context.destination);
  source.start();
  // At once, as a page that is left may run no more scripts; and it may come back from the back-forward cache.
  const listeners = new AbortController();
  const silence = () => {
    volume.gain.cancelScheduledValues(context.currentTime);
    volume.gain.value = 0;
    context.suspend().catch(ignoreNoDevice);
  };
  const resume = () => {
    context.resume().catch(ignoreNoDevice);
  };
  const onVisibility = () => (document.visibilityState === 'hidden' ? silence() : resume());
  document.addEventListener('visibilitychange', onVisibility, listeners);
  window.addEventListener('pagehide', silence, listeners);
  window.addEventListener('pageshow', resume, listeners);
  const glide = (parameter: AudioParam, to: number) =>
    parameter.setTargetAtTime(to, context.currentTime, glideSeconds);
  return {
    play({ pitch, brightness }) {
      glide(source.frequency, lowestHz * 2 ** (octaves * pitch));
      glide(filter.frequency, dullHz * (brightHz / dullHz) ** brightness);
      volume.gain.cancelScheduledValues(context.currentTime);
      glide(volume.gain, loudness);
      volume.gain.setTargetAtTime(0, context.currentTime + toneSeconds, glideSeconds);
    },
    mute: () => {
      volume.gain.cancelScheduledValues(context.currentTime);
      glide(volume.gain, 0);
    },
    starts: () =>
      withTimeout(startMs, context.resume()).then(
        () => true,
        () => false,
      ),
    close: () => {
      listeners.abort();
      context.close().catch(ignoreNoDevice);
    },
  };
}
