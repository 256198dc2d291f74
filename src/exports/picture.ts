import { site } from '../identity/site.ts';
import { drawFigure, restingTime } from '../view/figure.ts';
import type { Size } from '../view/picture.ts';
import type { MarkStyles } from '../view/plainStyles.ts';
import { runWithCrowd } from '../view/runWithCrowd.ts';
import { standalone } from '../view/standalone.ts';
import { figureUrl, type ShownState, sourceOf } from './shownState.ts';

/**
 * The picture of a figure as an SVG file.
 *
 * @param seconds the moment shown; without it, the rest picture
 */
export function pictureOf(
  { seconds, ...shown }: Omit<ShownState, 'seconds'> & { readonly seconds?: number },
  styles: MarkStyles,
  size: Size = 'wide',
): string {
  const { definition, scenario, data } = shown;
  const recording = runWithCrowd(definition, scenario, data);
  const picture = drawFigure(
    definition,
    recording,
    seconds ?? restingTime(definition, recording, scenario),
    size,
    scenario,
  );
  const address = figureUrl(shown);
  return standalone(
    picture,
    { question: definition.question, credit: [site.name, address, sourceOf(definition)], address },
    styles,
  );
}
