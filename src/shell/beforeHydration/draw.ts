import { propsOf } from '../../astro/island/props.ts';
import { readQuery, writeQuery } from '../../scenario/query.ts';
import type { AnyFigure } from '../../view/figure.ts';
import { crowdRunner } from '../../workers/runCrowd.ts';
import { searchOf } from '../address.ts';
import type { IslandProps } from '../FigureShell.tsx';
import { updateStateLinks } from '../updateStateLinks.ts';
import { type FigureState, renderPictures, renderState } from './render.ts';

/** Draws many lifters aaround the typical one as they arrive, until all are there or the figure is hydrated. */
function drawCrowd(
  island: Element,
  { definition, scenario, recording }: FigureState,
  isLive: () => boolean,
): void {
  if (definition.crowd === undefined) return;
  const { plan, join } = definition.crowd;
  const runner = crowdRunner();
  runner.run(plan(scenario), {
    come: (soFar, whole) => {
      if (!isLive()) renderPictures(island, { definition, scenario, recording: join(recording, soFar) });
      if (isLive() || whole) runner.end();
    },
    // The picture itself says that it shows a typical lifter.
    failed: runner.end,
  });
}

/** Draws the state in the URL on a figure that is not hydrated yet. One that is hydrated by then has done so itself. */
export function renderFromUrl(definition: AnyFigure, island: Element): void {
  const figure = island.closest('figure')!;
  const isLive = () => figure.dataset.live === 'true';
  if (isLive()) return;
  const { start = '', data } = propsOf(island) as unknown as IslandProps;
  const beginning = readQuery(start, definition.fields).scenario;
  const { scenario, notes } = readQuery(searchOf(window.location), definition.fields, beginning);
  const shown = { definition, scenario, recording: definition.run(scenario, data) };
  renderState(island, shown, notes);
  updateStateLinks(island, writeQuery(scenario, definition.fields));
  drawCrowd(island, shown, isLive);
}
