import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { labelWidth } from '../../src/view/textBox.ts';

/**
 * A list beside the button to play, in a window of 360 px: how wide its words may be, CSS pixels. Measured in Chromium: such
 * a list is 223 px wide, of which its edges and its arrow take 43.
 */
const room = 180;
const type = { size: 14.4, weight: 560 };

test.each(figureIds)('the choices that %s offers at first are not cut on a phone', (id) => {
  for (const field of figures[id].fields)
    if (field.kind === 'choice' && !field.advanced)
      for (const words of Object.values(field.options))
        expect(labelWidth(words, type), words).toBeLessThanOrEqual(room);
});
