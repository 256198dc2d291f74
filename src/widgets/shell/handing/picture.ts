import { siteName } from '../../../sharing/common.ts';
import type { Size } from '../../../view/picture.ts';
import type { Looks } from '../../../view/plainLooks.ts';
import { standalone } from '../../../view/standalone.ts';
import { draw, restOf, wholeRun } from '../../widget.ts';
import { addressOf, type Handed, sourceOf } from './handed.ts';

/**
 * The picture of a figure as an SVG file.
 *
 * @param seconds the moment shown; without it, the rest picture
 */
export function pictureOf(
  { seconds, ...handed }: Omit<Handed, 'seconds'> & { readonly seconds?: number },
  looks: Looks,
  size: Size = 'wide',
): string {
  const { widget, scenario, data } = handed;
  const recording = wholeRun(widget, scenario, data);
  const picture = draw(widget, recording, seconds ?? restOf(widget, recording), size, scenario);
  const address = addressOf(handed);
  return standalone(
    picture,
    { question: widget.question, credit: [siteName, address, sourceOf(widget)], address },
    looks,
  );
}
