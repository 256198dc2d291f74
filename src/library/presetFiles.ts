import { figureCsv } from '../exports/csv.ts';
import { pictureOf } from '../exports/picture.ts';
import { labelFont, stylesIn } from '../exports/styles.ts';
import type { Preset } from '../figures/preset.ts';
import { lessonOf } from '../prose/lesson.ts';
import { runWithCrowd } from '../view/runWithCrowd.ts';
import type { Story } from '../view/story.ts';
import { resolvePreset } from './figureData.ts';
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
  new Response(pictureOf(resolvePreset(library, preset), stylesIn('light', (await labelFont()).default)), {
    headers: { 'content-type': 'image/svg+xml' },
  });

/** The moments that a preset's story stops at. */
export function storyOfPreset(library: Library, preset: Preset): Story {
  const { definition, scenario, data } = resolvePreset(library, preset);
  return definition.story(runWithCrowd(definition, scenario, data), scenario);
}

/** The presets that lessons show, in figures or in steps: feeds tell their stories in stills. */
function shownInLessons({ lessons, scenarios }: Library): Preset[] {
  const tags = lessons.flatMap(({ body = '' }) => lessonOf(body).tags);
  const ids = tags
    .filter(({ name }) => name === 'Figure' || name === 'Step')
    .map(({ attributes }) => attributes.scenario ?? '');
  return [...new Set(ids)].flatMap((id) => scenarios.get(id) ?? []);
}

export const momentPaths = (library: Library) =>
  shownInLessons(library).flatMap((preset) =>
    storyOfPreset(library, preset).map(({ seconds }, index) => ({
      params: { id: preset.figure, preset: preset.id, moment: String(index + 1) },
      props: { preset, seconds },
    })),
  );

export interface MomentContext {
  readonly props: { readonly preset: Preset; readonly seconds: number };
}

const svgHeaders = { headers: { 'content-type': 'image/svg+xml' } };

export const momentPicture = async (library: Library, preset: Preset, seconds: number): Promise<Response> =>
  new Response(
    pictureOf(
      { ...resolvePreset(library, preset), seconds },
      stylesIn('light', (await labelFont()).default),
      'narrow',
    ),
    svgHeaders,
  );

export const presetNumbers = (library: Library, preset: Preset): Response =>
  new Response(figureCsv(resolvePreset(library, preset)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
