import { dotsOf } from '../../cards/raster.ts';
import type { Film } from '../../exports/film/film.ts';
import { frameCount, framesPerSecond, thinned } from '../../exports/film/shot.ts';
import { tagsOf } from '../../exports/film/tags.ts';
import { ahead, drawnAhead } from '../../library/ahead.ts';
import { type ClipFacts, maxClipBytes } from '../../library/clipStore.ts';
import { digestOf } from '../../library/keptAnswers.ts';
import { firstBitrate, withinSize } from './bitrate.ts';
import type { WebCodecs } from './codecs.ts';
import { encode, type Frame } from './encode.ts';
import { planesOf } from './planes.ts';

/** Of a clip, in dots: sharp on a phone, and with labels that the bits of a small file still carry. */
export const clipWidth = 720;

/** For how many frames of the film a picture stays at least: half as many pictures take half as long, and leave more bits for each. */
const every = 2;

/** Another number has all clips encoded anew: to be raised with what `encode.ts` asks of the encoder. */
const encodedAs = 1;

/** What is drawn of a shot. */
interface Drawn {
  readonly svg: string;
  readonly frames: number;
  readonly isKey: boolean;
}

/** The shots of a film as they are drawn, those that look alike as one. */
export function drawnShots({ shots, svgOf }: Film): readonly Drawn[] {
  const drawn: Drawn[] = [];
  let said: string | undefined;
  for (const shot of thinned(shots, every)) {
    const svg = svgOf(shot);
    const isKey = shot.caption !== said;
    const before = drawn.at(-1);
    if (before?.svg === svg && !isKey)
      drawn[drawn.length - 1] = { ...before, frames: before.frames + shot.frames };
    else drawn.push({ svg, frames: shot.frames, isKey });
    said = shot.caption;
  }
  return drawn;
}

/**
 * A film by every frame of it, what it says of itself, and how it is encoded.
 *
 * @param tools what draws and encodes it, with their versions
 */
export const digestOfFilm = (film: Film, drawn: readonly Drawn[], tools: readonly string[]): string =>
  digestOf([
    JSON.stringify([
      encodedAs,
      clipWidth,
      maxClipBytes,
      firstBitrate(factsOf(film).seconds, maxClipBytes),
      tagsOf(film),
      drawn,
    ]),
    ...tools,
  ]);

export const factsOf = ({ width, height, shots }: Film): ClipFacts => ({
  seconds: frameCount(shots) / framesPerSecond,
  width: clipWidth,
  height: Math.round((clipWidth * height) / width),
});

/** resvg reads weights of type in hundreds alone, and takes any other for the usual one. */
const withWholeWeights = (svg: string): string =>
  svg.replace(
    /font-weight:(\d+)/g,
    (_, weight: string) => `font-weight:${100 * Math.round(Number(weight) / 100)}`,
  );

/** Each shot as encoders take it. */
async function framesOf(drawn: readonly Drawn[], { width, height }: ClipFacts): Promise<readonly Frame[]> {
  const names = drawn.map((_, index) => String(index));
  const dots = ahead(names, drawnAhead, (name) =>
    dotsOf({ svg: withWholeWeights(drawn[Number(name)]?.svg ?? ''), width }),
  );
  const frames: Frame[] = [];
  for (const [index, { frames: all, isKey }] of drawn.entries())
    frames.push({ planes: planesOf(await dots(String(index)), width, height), frames: all, isKey });
  return frames;
}

/**
 * A film as a clip.
 *
 * @param most how large it may be, bytes
 * @returns its bytes, or nothing where it would have to be so small that it could not be read
 */
export async function makeClip(
  codecs: WebCodecs,
  film: Film,
  drawn: readonly Drawn[],
  most = maxClipBytes,
): Promise<Uint8Array | undefined> {
  const facts = factsOf(film);
  const frames = await framesOf(drawn, facts);
  return withinSize(facts.seconds, most, (rate) =>
    encode(codecs, frames, { ...facts, rate, tags: tagsOf(film) }),
  );
}
