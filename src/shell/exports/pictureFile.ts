import { importWithRetry } from '../../dom/importWithRetry.ts';
import { withTimeout } from '../../dom/withTimeout.ts';
import { pictureOf } from '../../exports/picture.ts';
import { svgToPng } from '../../exports/png.ts';
import type { ShownState } from '../../exports/shownState.ts';
import { labelFont, stylesIn } from '../../exports/styles.ts';
import type { Scheme } from '../../view/plainStyles.ts';

/** No file takes this long to make, even on a slow connection or a slow machine. */
const timeoutMs = 30_000;

/** A run of many lifters blocks the page; what says so must be painted first. */
const paintMs = 50;

/** Makes a file of what is shown, once the page has said that it does. */
export async function makeFile<T>(make: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, paintMs));
  return withTimeout(timeoutMs, make());
}

/** What is shown as a drawing. */
export const svgOf = async (shown: ShownState, scheme: Scheme): Promise<string> =>
  pictureOf(shown, stylesIn(scheme, (await importWithRetry(labelFont)).default));

/** What is shown as a picture. */
export const pngOf = async (shown: ShownState, scheme: Scheme): Promise<Blob> =>
  svgToPng(await svgOf(shown, scheme));
