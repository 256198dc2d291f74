import { type Film, filmOf } from '../../exports/film/film.ts';
import type { Format } from '../../exports/film/formats.ts';
import { openingOf } from '../../exports/film/gloss.ts';
import type { ShownState } from '../../exports/shownState.ts';
import type { Band } from '../../view/panels.ts';
import type { MarkStyles } from '../../view/plainStyles.ts';
import type { Story } from '../../view/story.ts';
import { shotsOf } from './shots.ts';

/** A run that is to be told as a film. */
export interface ToldRun {
  readonly recording: unknown;
  readonly story: Story;
  /** The part of the picture that leads on a phone. */
  readonly band: Band;
}

/** The story of a state as a film. */
export function storyFilm(
  shown: ShownState,
  { recording, story, band }: ToldRun,
  format: Format,
  styles: MarkStyles,
): Film {
  const { definition, scenario } = shown;
  const shots = shotsOf({
    story,
    rests: definition.rests?.(recording),
    opening: openingOf(
      definition.describe(recording, 0, scenario),
      story.map(({ caption }) => caption),
    ),
  });
  return filmOf(shown, { band, recording, shots }, format, styles);
}
