import type { Parts } from '../model/parts.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import type { Size } from '../view/picture.ts';
import { marksToSvg } from '../view/toSvg.ts';

const sizes: readonly Size[] = ['narrow', 'wide'];

/**
 * Draws what moves once, panel by panel, and throws it away: what a figure works out once for a run is known after that. The
 * drawing that a reader waits for is then no long task.
 *
 * @param show the one panel to draw; without it, all of them
 */
export function* firstDrawing(
  { panels }: AnyFigure,
  recording: unknown,
  scenario: Scenario,
  show: string | undefined,
): Parts<void> {
  for (const { name, moving } of panels)
    for (const size of sizes) {
      if (moving === undefined || (show !== undefined && name !== show)) continue;
      const marks = moving(recording, 0, size, scenario);
      yield;
      marksToSvg(marks);
      yield;
    }
}
