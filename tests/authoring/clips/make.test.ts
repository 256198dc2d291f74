import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { describe, expect, test } from 'vitest';
import { loadCodecs } from '../../../src/authoring/clips/codecs.ts';
import { filmedPresets } from '../../../src/authoring/clips/films.ts';
import { clipWidth, digestOfFilm, drawnShots, factsOf, makeClip } from '../../../src/authoring/clips/make.ts';
import { planesOf } from '../../../src/authoring/clips/planes.ts';
import { dotsOf } from '../../../src/cards/raster.ts';
import type { Film } from '../../../src/exports/film/film.ts';
import { frameCount, framesPerSecond } from '../../../src/exports/film/shot.ts';

/** Elsewhere the encoder is not installed with the project, or was not tried. */
const hasEncoder = process.platform === 'linux' && process.arch === 'x64';

const presets = filmedPresets(process.cwd());
const filmOf = (id: string) => presets.find((preset) => preset.id === id)!.film();

/** The beginning of a film, for a whole one takes long. */
const beginning = (film: Film, count: number): Film => ({ ...film, shots: film.shots.slice(0, count) });

/** What a player shows of a video: each picture with its time, s, and its lightness, row by row. */
async function played(bytes: Uint8Array) {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  const pictures: { readonly seconds: number; readonly lightness: Uint8Array }[] = [];
  const copies: Promise<void>[] = [];
  const codecs = loadCodecs();
  const decoder = new codecs.VideoDecoder({
    output(frame) {
      const planes = new Uint8Array(frame.allocationSize());
      copies.push(
        frame.copyTo(planes).then(() => {
          pictures.push({
            seconds: frame.timestamp / 1e6,
            lightness: planes.slice(0, frame.codedWidth * frame.codedHeight),
          });
          frame.close();
        }),
      );
    },
    error(error) {
      throw error;
    },
  });
  const config = (await track.getDecoderConfig())!;
  decoder.configure({
    codec: config.codec,
    codedWidth: config.codedWidth!,
    codedHeight: config.codedHeight!,
    description: new Uint8Array(config.description as ArrayBuffer),
  });
  for await (const packet of new EncodedPacketSink(track).packets())
    decoder.decode(
      new codecs.EncodedVideoChunk({
        type: packet.type,
        timestamp: Math.round(packet.timestamp * 1e6),
        duration: Math.round(packet.duration * 1e6),
        data: packet.data,
      }),
    );
  await decoder.flush();
  await Promise.all(copies);
  return {
    codec: track.codec,
    size: [await track.getCodedWidth(), await track.getCodedHeight()],
    seconds: await input.computeDuration(),
    tags: await input.getMetadataTags(),
    pictures,
  };
}

/** How far two pictures are apart on average, in steps of lightness. */
const difference = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, lightness, dot) => sum + Math.abs(lightness - b[dot]!), 0) / a.length;

describe('a clip', () => {
  test.runIf(hasEncoder)(
    'is a video in H.264 that shows what was drawn, as long as the film, and no larger than allowed',
    async () => {
      const film = beginning(filmOf('pool-5')!, 12);
      const drawn = drawnShots(film);
      const most = 80_000;
      const bytes = (await makeClip(loadCodecs(), film, drawn, most))!;
      expect(bytes.length).toBeLessThanOrEqual(most);

      const { codec, size, seconds, tags, pictures } = await played(bytes);
      expect(codec).toBe('avc');
      expect(size).toEqual([clipWidth, clipWidth]);
      expect(seconds).toBeCloseTo(frameCount(film.shots) / framesPerSecond, 2);
      expect(tags).toMatchObject({ title: 'Who does the work?', comment: film.url });

      for (const [picture, shot] of [
        [pictures[0]!, drawn[0]!],
        [pictures.at(-1)!, drawn.at(-1)!],
      ] as const) {
        const dots = await dotsOf({ svg: shot.svg, width: clipWidth });
        const meant = planesOf(dots, clipWidth, clipWidth).slice(0, clipWidth ** 2);
        expect(picture.lightness).toHaveLength(meant.length);
        // What is lost is the sharpness of edges: the paper is the paper, and another picture is much further away.
        expect(Math.abs(picture.lightness[0]! - meant[0]!)).toBeLessThanOrEqual(1);
        expect(difference(picture.lightness, meant)).toBeLessThan(
          0.3 * difference(meant.toReversed(), meant),
        );
      }
      expect(difference(pictures[0]!.lightness, pictures.at(-1)!.lightness)).toBeGreaterThan(0);
    },
  );

  test.runIf(hasEncoder)('is not made where it could not be read within its size', async () => {
    const film = beginning(filmOf('pool-5')!, 2);
    await expect(makeClip(loadCodecs(), film, drawnShots(film), 2000)).resolves.toBeUndefined();
  });

  test('says what to do where nothing encodes it', () => {
    const load = (name: string) => {
      throw new Error(`Cannot find module '${name}'\nRequire stack: …`);
    };
    expect(() => loadCodecs(load)).toThrow(/Nothing here encodes videos.*\n.*Cannot find.*\n.*\nRun npm ci/);
    expect(() => loadCodecs(load)).toThrow('--without-clips');
  });

  test('is another one as soon as a frame, its time, or what draws and encodes it is another', () => {
    const film = beginning(filmOf('pool-5')!, 6);
    const digest = (one: Film, tools = ['resvg 1']) => digestOfFilm(one, drawnShots(one), tools);
    const changes: readonly Film[] = [
      { ...film, svgOf: (shot) => film.svgOf(shot).replace('Who does', 'Who did') },
      { ...film, shots: film.shots.map((shot, index) => (index === 0 ? { ...shot, frames: 40 } : shot)) },
      { ...film, url: `${film.url}?force=6` },
    ];
    expect(digest({ ...film })).toBe(digest(film));
    const digests = [film, ...changes].map((one) => digest(one));
    expect(new Set([...digests, digest(film, ['resvg 2'])]).size).toBe(changes.length + 2);
  });

  test('has as many frames as its film, with a key frame wherever the words change', () => {
    const film = filmOf('pool-5')!;
    const drawn = drawnShots(film);
    expect(frameCount(film.shots)).toBe(drawn.reduce((sum, { frames }) => sum + frames, 0));
    expect(drawn.filter(({ isKey }) => isKey)).toHaveLength(
      new Set(film.shots.map(({ caption }) => caption)).size,
    );
    expect(factsOf(film)).toMatchObject({ width: clipWidth, height: clipWidth });
  });

  test('is asked for of every preset, but tells no end that a reader is still to guess', () => {
    expect(presets.length).toBeGreaterThan(50);
    expect(new Set(presets.map(({ question }) => question)).size).toBe(presets.length);
    expect(filmOf('reserve-start')).toBeUndefined();
  });
});
