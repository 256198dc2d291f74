import type { Tone } from '../widget.ts';

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

/** A voice made of one saw tooth behind a filter: pitch is effort, brightness is how much of the pool works. */
export function voice(): Voice {
  const context = new AudioContext();
  const source = new OscillatorNode(context, { type: 'sawtooth', frequency: lowestHz });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: dullHz });
  const volume = new GainNode(context, { gain: 0 });
  source.connect(filter).connect(volume).connect(context.destination);
  source.start();
  const glide = (parameter: AudioParam, to: number) =>
    parameter.setTargetAtTime(to, context.currentTime, glideSeconds);
  return {
    sound({ height, fullness }) {
      glide(source.frequency, lowestHz * 2 ** (octaves * height));
      glide(filter.frequency, dullHz * (brightHz / dullHz) ** fullness);
      glide(volume.gain, loudness);
    },
    hush: () => glide(volume.gain, 0),
    end: () => void context.close(),
  };
}
