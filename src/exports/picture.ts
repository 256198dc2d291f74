import { site } from '../identity/site.ts';
import { draw, restOf, wholeRun } from '../view/figure.ts';
import type { Size } from '../view/picture.ts';
import type { Looks } from '../view/plainLooks.ts';
import { standalone } from '../view/standalone.ts';
import { addressOf, type ShownState, sourceOf } from './shownState.ts';

/**
 * The picture of a figure as an SVG file.
 *
 * @param seconds the moment shown; without it, the rest picture
 */
export function pictureOf(
  { seconds, ...shown }: Omit<ShownState, 'seconds'> & { readonly seconds?: number },
  looks: Looks,
  size: Size = 'wide',
): string {
  const { definition, scenario, data } = shown;
  const recording = wholeRun(definition, scenario, data);
  const picture = draw(definition, recording, seconds ?? restOf(definition, recording), size, scenario);
  const address = addressOf(shown);
  return standalone(
    picture,
    { question: definition.question, credit: [site.name, address, sourceOf(definition)], address },
    looks,
  );
}
