import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { drawFigure, restingTime } from '../../src/view/figure.ts';
import { library } from '../library.ts';

/** Units of the narrow picture, which a phone shows at about their size: the least target of WCAG 2.2. */
const least = 24;

test('a link in a picture has the room of a finger', () => {
  const rooms = figureIds.flatMap((id) =>
    [...library.scenarios.values()]
      .filter(({ figure }) => figure === id)
      .flatMap((preset) => {
        const definition = figures[id];
        const scenario = scenarioOf(preset);
        const recording = definition.run(scenario, dataOf(library, id));
        const seconds = restingTime(definition, recording, scenario);
        const { still, moving } = drawFigure(definition, recording, seconds, 'narrow', scenario);
        return [...still, ...moving].flatMap((mark) =>
          mark.kind === 'text' && mark.href !== undefined
            ? [{ where: `${preset.id}: ${mark.text}`, height: mark.room ? mark.room[3] - mark.room[1] : 0 }]
            : [],
        );
      }),
  );
  expect(rooms.length).toBeGreaterThan(50);
  expect(rooms.filter(({ height }) => height < least)).toEqual([]);
});
