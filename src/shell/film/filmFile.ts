import { importWithRetry } from '../../dom/importWithRetry.ts';
import { withTimeout } from '../../dom/withTimeout.ts';
import { type FormatName, formats } from '../../exports/film/formats.ts';
import type { FilmFile, Making } from '../../exports/film/progress.ts';
import type { ShownState } from '../../exports/shownState.ts';
import { labelFont, stylesIn } from '../../exports/styles.ts';
import type { Scheme } from '../../view/plainStyles.ts';
import type { LiveFigure } from '../useFigure.ts';
import { makeFilm } from './makeFilm.ts';
import { storyFilm } from './storyFilm.ts';

/** The font comes with the page or soon after, ms. */
const fontMs = 30_000;

/** What a film is made of: a state, and its run. */
export interface Filmed {
  readonly shown: ShownState;
  readonly live: Pick<LiveFigure, 'alone' | 'story' | 'parts'>;
}

/** The story of a state as a file. It tells of the typical lifter, for no part of the picture that leads shows another. */
export async function filmFile(
  { shown, live }: Filmed,
  format: FormatName,
  scheme: Scheme,
  making: Making,
): Promise<FilmFile> {
  const { alone: recording, story, parts } = live;
  const { default: font } = await withTimeout(fontMs, importWithRetry(labelFont));
  const film = storyFilm(
    shown,
    { recording, story, band: parts.lead.narrow },
    formats[format],
    stylesIn(scheme, font),
  );
  return makeFilm(film, making);
}
