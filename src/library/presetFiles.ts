import { figureCsv } from '../exports/csv.ts';
import { labelFont, looksIn } from '../exports/looks.ts';
import { pictureOf } from '../exports/picture.ts';
import type { Preset } from '../figures/preset.ts';
import { askedBy } from './figureData.ts';
import type { Library } from './library.ts';

/** Every preset has files of its own, for readers whose browser runs no script and for whoever links to a picture. */
export const presetPaths = (library: Library) =>
  [...library.scenarios.values()].map((preset) => ({
    params: { id: preset.figure, preset: preset.id },
    props: { preset },
  }));

export interface PresetContext {
  readonly props: { readonly preset: Preset };
}

export const presetPicture = async (library: Library, preset: Preset): Promise<Response> =>
  new Response(pictureOf(askedBy(library, preset), looksIn('light', (await labelFont()).default)), {
    headers: { 'content-type': 'image/svg+xml' },
  });

export const presetNumbers = (library: Library, preset: Preset): Response =>
  new Response(figureCsv(askedBy(library, preset)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
