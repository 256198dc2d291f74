import { propsOf } from '../../astro/island/props.ts';
import { readQuery, writeQuery } from '../../scenario/query.ts';
import type { AnyFigure } from '../../view/figure.ts';
import { crowdRunner } from '../../workers/runCrowd.ts';
import { searchOf } from '../address.ts';
import type { IslandProps } from '../FigureShell.tsx';
import { keepState } from '../keepState.ts';
import { type Shown, show, showPictures } from './show.ts';

/** Draws many lifters round the typical one as they come, until all are there or the figure runs. */
function drawCrowd(island: Element, { definition, scenario, recording }: Shown, isLive: () => boolean): void {
  if (definition.crowd === undefined) return;
  const { plan, join } = definition.crowd;
  const runner = crowdRunner();
  runner.run(plan(scenario), {
    come: (soFar, whole) => {
      if (!isLive()) showPictures(island, { definition, scenario, recording: join(recording, soFar) });
      if (isLive() || whole) runner.end();
    },
    // The picture says itself that it shows a typical lifter.
    failed: runner.end,
  });
}

/** Draws what the address asks on a figure that does not run yet. One that runs by then has done so by itself. */
export function drawAsked(definition: AnyFigure, island: Element): void {
  const figure = island.closest('figure')!;
  const isLive = () => figure.dataset.live === 'true';
  if (isLive()) return;
  const { start = '', data } = propsOf(island) as unknown as IslandProps;
  const beginning = readQuery(start, definition.fields).scenario;
  const { scenario, notes } = readQuery(searchOf(window.location), definition.fields, beginning);
  const shown = { definition, scenario, recording: definition.run(scenario, data) };
  show(island, shown, notes);
  keepState(island, writeQuery(scenario, definition.fields));
  drawCrowd(island, shown, isLive);
}
