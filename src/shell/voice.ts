import type { Tone } from '../view/figure.ts';

/** Something that can sound a moment. */
export interface Voice {
  sound(tone: Tone): void;
  hush(): void;
  end(): void;
}

/** Two octaves from A: low effort is low, the most effort is high. */
const lowestHz = 110;
const octaves = 2;
/** Few units sound dull, all of them bright. */
const dullHz = 200;
const brightHz = 4000;
const loudness = 0.08;
const glideSeconds = 0.04;

/** A browser closes a context that has nothing to sound on; it is silent then. */
const noDevice = () => undefined;

/**
 * A voice made of one saw tooth behind a filter: pitch is effort, brightness is how much of the pool works.
 *
 * @returns nothing where the browser plays no sound
 */
export function voice(): Voice | undefined {
  try {
    return voiceIn(new AudioContext());
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

function voiceIn(context: AudioContext): Voice {
  const source = new OscillatorNode(context, { type: 'sawtooth', frequency: lowestHz });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: dullHz });
  const volume = new GainNode(context, { gain: 0 });
  source.connect(filter).connect(volume).connect(context.destination);
  source.start();
  // At once, for a page that is left may run nothing of its own any more; and it may come back as it was.
  const left = new AbortController();
  const quieten = () => {
    volume.gain.cancelScheduledValues(context.currentTime);
    volume.gain.value = 0;
    context.suspend().catch(noDevice);
  };
  const wake = () => {
    context.resume().catch(noDevice);
  };
  const onVisibility = () => (document.visibilityState === 'hidden' ? quieten() : wake());
  document.addEventListener('visibilitychange', onVisibility, left);
  window.addEventListener('pagehide', quieten, left);
  window.addEventListener('pageshow', wake, left);
  const glide = (parameter: AudioParam, to: number) =>
    parameter.setTargetAtTime(to, context.currentTime, glideSeconds);
  return {
    sound({ height, fullness }) {
      glide(source.frequency, lowestHz * 2 ** (octaves * height));
      glide(filter.frequency, dullHz * (brightHz / dullHz) ** fullness);
      glide(volume.gain, loudness);
    },
    hush: () => glide(volume.gain, 0),
    end: () => {
      left.abort();
      context.close().catch(noDevice);
    },
  };
}
