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

/** A browser that has not drawn a picture by then never will, ms: before `timeoutMs`, which tells nothing of the reason. */
const drawMs = 20_000;

/** A browser made no picture of a drawing that it had. The connection has no part in that. */
export class UndrawnPicture extends Error {}

/**
 * What is shown as a picture.
 *
 * @throws UndrawnPicture where the browser draws none
 */
export async function pngOf(shown: ShownState, scheme: Scheme): Promise<Blob> {
  const drawing = await svgOf(shown, scheme);
  return withTimeout(drawMs, svgToPng(drawing)).catch((cause: unknown) => {
    throw new UndrawnPicture('no picture came out', { cause });
  });
}

/** Why something was not made, and what to do. */
export const reasonOf = (error: unknown, instead: string): string =>
  error instanceof UndrawnPicture
    ? `This browser does not let the page draw pictures. ${instead}`
    : 'Check that you are connected, then try again.';
