import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { framesPerSecond, mostAtOnce } from '../../exports/film/shot.ts';
import type { WebCodecs } from './codecs.ts';
import { colourSpace } from './planes.ts';

/** A picture of a film. */
export interface Frame {
  /** As `planesOf` has it. */
  readonly planes: Uint8Array;
  /** For how many frames of the film it stays. */
  readonly frames: number;
  /** Whether the words change with it: from there one can begin to play. */
  readonly isKey: boolean;
}

/** H.264, High profile, level 3.1: what every phone and every chat plays, up to 1280 × 720 dots at 30 frames a second. */
const codec = 'avc1.64001f';

const microseconds = 1e6;
/** How many frames may wait for the encoder. */
const mostWaiting = 8;

/**
 * Packs a film as MP4, with its table in front so that it plays while it loads.
 *
 * @param rate bits per second
 * @throws Error where the encoder fails
 */
export async function encode(
  { VideoEncoder, VideoFrame }: WebCodecs,
  frames: readonly Frame[],
  { width, height, rate, tags }: { width: number; height: number; rate: number; tags: MetadataTags },
): Promise<Uint8Array> {
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: 'in-memory' }),
    target: new BufferTarget(),
  });
  const track = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(track, { frameRate: framesPerSecond });
  output.setMetadataTags(tags);
  await output.start();

  let failure: Error | undefined;
  /** By the time of each frame: the encoder takes every frame to be as long as any other. */
  const durations = new Map<number, number>();
  let packed: Promise<void> = Promise.resolve();
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      const seconds = chunk.timestamp / microseconds;
      const packet = new EncodedPacket(
        data,
        chunk.type === 'key' ? 'key' : 'delta',
        seconds,
        (durations.get(chunk.timestamp) ?? 0) / microseconds,
      );
      packed = packed.then(() => track.add(packet, metadata));
    },
    error(error) {
      failure = error;
    },
  });
  const counts = frames.map(({ frames: all }) => [all, Math.ceil(all / mostAtOnce)] as const);
  const [shown, encoded] = counts.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  encoder.configure({
    codec,
    width,
    height,
    bitrate: rate,
    // By this it shares out its bits: by what comes, not by what is shown.
    framerate: (framesPerSecond * encoded) / shown,
    latencyMode: 'quality',
    avc: { format: 'avc' },
  });
  const timeOf = (frame: number) => Math.round((frame * microseconds) / framesPerSecond);
  let done = 0;
  for (const { planes, frames: all, isKey } of frames)
    for (let left = all; left > 0; left -= mostAtOnce) {
      if (failure !== undefined) throw failure;
      const now = Math.min(left, mostAtOnce);
      const timestamp = timeOf(done);
      durations.set(timestamp, timeOf(done + now) - timestamp);
      const frame = new VideoFrame(planes, {
        format: 'I420',
        codedWidth: width,
        codedHeight: height,
        timestamp,
        colorSpace: colourSpace,
      });
      encoder.encode(frame, { keyFrame: isKey && left === all });
      frame.close();
      done += now;
      while (encoder.encodeQueueSize > mostWaiting) await new Promise((resolve) => setTimeout(resolve, 1));
    }
  await encoder.flush();
  encoder.close();
  if (failure !== undefined) throw failure;
  await packed;
  await output.finalize();
  if (output.target.buffer === null) throw new Error('no video came out');
  return new Uint8Array(output.target.buffer);
}
