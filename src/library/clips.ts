import { readFileSync } from 'node:fs';
import { presetVideo } from '../addresses/addresses.ts';
import { figures } from '../figures/index.ts';
import { figureIds } from '../figures/list.ts';
import type { Preset } from '../figures/preset.ts';
import { memoize } from '../scenario/memoize.ts';
import { type Clip, type ClipStore, clipStore } from './clipStore.ts';
import { resolvePreset } from './figureData.ts';
import type { Library } from './library.ts';
import { findingOf, startOf } from './presets.ts';

/** All that the film of a preset depends on but code: as a text, by which its clip is found. */
export function clipQuestion(library: Library, preset: Preset, origin: string): string {
  const { scenario, data } = resolvePreset(library, preset);
  return JSON.stringify([preset.figure, scenario, data, origin]);
}

/** A build runs at the root of the project, reads its code once, and finds a clip on all pages or on none. */
const keptClips = memoize((_: Library): Pick<ClipStore, 'find'> => {
  const store = clipStore(process.cwd());
  const found = new Map<string, Clip | undefined>();
  return {
    find(question) {
      if (!found.has(question)) found.set(question, store.find(question));
      return found.get(question);
    },
  };
});

/**
 * The clip of a preset; undefined where none was made of just what this build shows.
 *
 * @param origin where the site stands, which is written in the film
 */
export const clipOf = (
  library: Library,
  preset: Preset,
  origin: string,
  store: Pick<ClipStore, 'find'> = keptClips(library),
): Clip | undefined => store.find(clipQuestion(library, preset, origin));

/** A clip with the preset that it tells of. */
export interface ClipOfPreset {
  readonly preset: Preset;
  readonly clip: Clip;
}

/** All clips that there are. */
export const clipsOf = (library: Library, origin: string, store?: ClipStore): readonly ClipOfPreset[] =>
  [...library.scenarios.values()].flatMap((preset) => {
    const clip = clipOf(library, preset, origin, store);
    return clip === undefined ? [] : [{ preset, clip }];
  });

/** The file itself. */
export const clipVideo = ({ clip }: ClipOfPreset): Response =>
  new Response(readFileSync(clip.file), { headers: { 'content-type': 'video/mp4' } });

/** What the page of a preset tells machines of its clip; undefined where there is none. */
export function videoOf(library: Library, preset: Preset, origin: string, store?: ClipStore) {
  const clip = clipOf(library, preset, origin, store);
  if (clip === undefined) return undefined;
  const { width, height } = clip;
  const alt = `${figures[preset.figure].question} ${findingOf(library)(preset)}`;
  return { path: presetVideo(preset.figure, preset.id), width, height, alt };
}

/** How large a clip is and how long it plays, as a link says it: “0.6 MB, 24 s”. */
export const sizeOfClip = ({ bytes, seconds }: Clip): string =>
  `${Math.max(0.1, bytes / 1e6).toFixed(1)}\u00a0MB, ${Math.round(seconds)}\u00a0s`;

/** The clips of each figure that has some, in the order of the gallery, the state that it begins with first. */
export function clipsByFigure(library: Library, origin: string, store?: ClipStore) {
  const made = clipsOf(library, origin, store);
  return figureIds.flatMap((figure) => {
    const start = startOf(library, figure).id;
    const [first, ...others] = made
      .filter(({ preset }) => preset.figure === figure)
      .sort((a, b) => Number(b.preset.id === start) - Number(a.preset.id === start));
    return first === undefined ? [] : [{ figure, clips: [first, ...others] as const }];
  });
}
