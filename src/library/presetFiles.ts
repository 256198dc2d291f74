import { momentFile, momentName } from '../addresses/addresses.ts';
import { cardHash } from '../cards/address.ts';
import { storedPng } from '../cards/stored.ts';
import { figureCsv } from '../exports/csv.ts';
import { pictureOf } from '../exports/picture.ts';
import { sheetName, stillOf, stillSize } from '../exports/still.ts';
import { labelFont, stylesIn } from '../exports/styles.ts';
import type { Preset } from '../figures/preset.ts';
import { shownPanels, shownPresets } from '../prose/citations.ts';
import { memoize } from '../scenario/memoize.ts';
import { highlightStep, type Story } from '../view/story.ts';
import { noticeLines, studiesBehind } from './behind.ts';
import { resolvePreset } from './figureData.ts';
import { find, type LessonEntry, type Library } from './library.ts';

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

/** The run of a preset: of the typical lifter alone, for its story tells of no other, and no crowd has to be run. */
const runOf = memoize((library: Library) =>
  memoize((preset: Preset) => {
    const { definition, scenario, data } = resolvePreset(library, preset);
    return { definition, scenario, recording: definition.run(scenario, data) };
  }),
);

/** The moments that a preset's story stops at. */
export function storyOfPreset(library: Library, preset: Preset): Story {
  const { definition, scenario, recording } = runOf(library)(preset);
  return definition.story(recording, scenario);
}

/**
 * What its story is as a strip of stills, whether the last of them has all that the others have, and the fragment by which
 * an address of a still leaves out its background.
 *
 * @param show the one panel that a lesson shows of it
 */
export function stillsOfPreset(library: Library, preset: Preset, show?: string) {
  const { definition } = runOf(library)(preset);
  return {
    question: definition.question,
    intro: definition.intro,
    story: storyOfPreset(library, preset),
    untimed: definition.untimed ?? false,
    withoutSheet: `#${sheetName}`,
    ...stillSize(definition, show),
  };
}

/** The still that stands for a lesson where it is linked to: of its first figure, at the moment that tells most. */
export function lessonStill(library: Library, lesson: LessonEntry) {
  const preset = find(library, 'scenarios', shownPresets(lesson.body ?? '')[0] ?? '', lesson.id);
  const { story, width, height } = stillsOfPreset(library, preset);
  const moment = story.indexOf(highlightStep(story)) + 1;
  return { src: momentFile(preset.figure, preset.id, moment), width, height };
}

/** The panels of which lessons show one, by preset. */
const shownOf = memoize((library: Library) =>
  Map.groupBy(
    library.lessons.flatMap(({ body }) => shownPanels(body ?? '')),
    ({ scenario }) => scenario,
  ),
);

/** The stills of every preset: of the part that leads, and of each panel that a lesson shows alone. */
export const momentPaths = (library: Library) =>
  [...library.scenarios.values()].flatMap((preset) => {
    const shown = new Set([undefined, ...(shownOf(library).get(preset.id) ?? []).map(({ show }) => show)]);
    return storyOfPreset(library, preset).flatMap(({ seconds }, index) =>
      [...shown].map((show) => ({
        params: {
          id: preset.figure,
          preset: preset.id,
          moment: momentName(index + 1, show),
        },
        props: { preset, seconds, show },
      })),
    );
  });

export interface MomentContext {
  readonly props: { readonly preset: Preset; readonly seconds: number; readonly show: string | undefined };
}

/** One moment of a preset's story, for where nothing plays: without script, in print and in feeds. */
export const momentPicture = (
  library: Library,
  { preset, seconds, show }: MomentContext['props'],
): Response =>
  new Response(
    stillOf(runOf(library)(preset), seconds, { light: stylesIn('light'), dark: stylesIn('dark') }, show),
    {
      headers: { 'content-type': 'image/svg+xml' },
    },
  );

/** Dots for each unit of the picture: sharp on screens that have two of their own for each of ours. */
const sharpness = 2;

/** The same as PNG, on light paper, for readers of feeds: they show no SVG, and know no scheme. */
export function momentPng(
  library: Library,
  { preset, seconds, show }: MomentContext['props'],
): Promise<Buffer> {
  const run = runOf(library)(preset);
  const svg = stillOf(run, seconds, { light: stylesIn('light') }, show);
  return storedPng(cardHash(svg), { svg, width: sharpness * stillSize(run.definition, show).width });
}

export const presetNumbers = (library: Library, preset: Preset): Response =>
  new Response(
    figureCsv(resolvePreset(library, preset), noticeLines(studiesBehind(library, preset.figure, preset))),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  );
