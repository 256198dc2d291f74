import type { Film } from '../../exports/film/film.ts';
import { formats } from '../../exports/film/formats.ts';
import { stylesIn } from '../../exports/styles.ts';
import type { Preset } from '../../figures/preset.ts';
import { clipQuestion } from '../../library/clips.ts';
import { resolvePreset } from '../../library/figureData.ts';
import { readLibrary } from '../../library/fromFiles.ts';
import type { Library } from '../../library/library.ts';
import { origin } from '../../library/origin.ts';
import { canBeFilmed } from '../../shell/film/canBeFilmed.ts';
import { storyFilm } from '../../shell/film/storyFilm.ts';
import { partsOf } from '../../view/panels.ts';

/** A preset that is to have a clip. */
export interface Filmed {
  readonly id: string;
  /** By which its clip is found. */
  readonly question: string;
  /** The film that a reader’s device makes of it too; undefined where there is no story to film. */
  film(): Film | undefined;
}

function filmOfPreset(library: Library, preset: Preset): Film | undefined {
  const shown = { ...resolvePreset(library, preset), seconds: 0 };
  const { definition, scenario, data } = shown;
  const recording = definition.run(scenario, data);
  const story = definition.story(recording, scenario);
  if (!canBeFilmed({ story, hidden: definition.hidesOutcome?.(scenario) ?? false })) return undefined;
  const band = partsOf(definition.panels).lead.narrow;
  return storyFilm(shown, { recording, story, band }, formats.square, stylesIn('light'));
}

/** Every preset of the site. The state that a figure begins with is one of them. */
export function filmedPresets(root: string): readonly Filmed[] {
  const library = readLibrary(root);
  return [...library.scenarios.values()].map((preset) => ({
    id: preset.id,
    question: clipQuestion(library, preset, origin),
    film: () => filmOfPreset(library, preset),
  }));
}
