import {
  BufferTarget,
  CanvasSource,
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import { easelFor } from './canvas.ts';
import type { Film } from './film.ts';
import type { FilmFile, Making } from './progress.ts';
import { frameCount, framesPerSecond, mostAtOnce } from './shot.ts';
import { tagsOf } from './tags.ts';

/** A kind of video, of a codec and what it is packed in. */
interface Kind {
  readonly codec: VideoCodec;
  readonly ending: string;
  readonly type: string;
  container(): OutputFormat;
}

const webm = { ending: 'webm', type: 'video/webm', container: () => new WebMOutputFormat() };

/** In the order in which networks and phones take them. */
export const kinds = [
  {
    codec: 'avc',
    ending: 'mp4',
    type: 'video/mp4',
    container: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
  },
  { codec: 'vp9', ...webm },
  { codec: 'vp8', ...webm },
] as const satisfies readonly Kind[];

/** Flat colours and letters with sharp edges cost little in good quality; a film of half a minute is to fit any message. */
const quality = new Quality('high');
/**
 * Encoders draw a key frame in slightly other colours, which seems to flash where nothing else changes: so there is one where the
 * words change, which is also where a reader would go to, and none between, s.
 */
const keyFrameInterval = 60;

/** Whether this browser has an encoder for a kind of video at the size of a film. */
export const canMake = (kind: Kind, film: Film): Promise<boolean> =>
  canEncodeVideo(kind.codec, { width: film.width, height: film.height, quality });

/**
 * A film as a video.
 *
 * @throws Error where the browser draws or encodes it not
 */
export async function makeVideo(kind: Kind, film: Film, { signal, onProgress }: Making): Promise<FilmFile> {
  const easel = await easelFor(film);
  const output = new Output({ format: kind.container(), target: new BufferTarget() });
  const source = new CanvasSource(easel.canvas, { codec: kind.codec, keyFrameInterval, quality });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  output.setMetadataTags(tagsOf(film));
  try {
    await output.start();
    const all = frameCount(film.shots);
    let done = 0;
    let said: string | undefined;
    for (const shot of film.shots) {
      await easel.draw(shot);
      for (let left = shot.frames; left > 0; left -= mostAtOnce) {
        signal.throwIfAborted();
        const frames = Math.min(left, mostAtOnce);
        const keyFrame = shot.caption !== said;
        await source.add(done / framesPerSecond, frames / framesPerSecond, { keyFrame });
        said = shot.caption;
        done += frames;
        onProgress(done / all);
      }
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  signal.throwIfAborted();
  const { buffer } = output.target;
  if (buffer === null) throw new Error('no video came out');
  return { blob: new Blob([buffer], { type: kind.type }), ending: kind.ending };
}
