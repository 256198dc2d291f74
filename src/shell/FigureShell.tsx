import { useEffect, useRef } from 'react';
import { figurePage } from '../addresses/addresses.ts';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { endOf } from '../view/story.ts';
import { ExportBar } from './exports/ExportBar.tsx';
import { Numbers } from './Numbers.tsx';
import { Pictures } from './Pictures.tsx';
import { Sound } from './Sound.tsx';
import { Stage } from './Stage.tsx';
import { updateStateLinks } from './updateStateLinks.ts';
import { type IslandProps, useFigure } from './useFigure.ts';
import { usePinnedPicture } from './usePinnedPicture.ts';
import { useSwipe } from './useSwipe.ts';

export type { IslandProps } from './useFigure.ts';

interface Props extends IslandProps {
  readonly definition: AnyFigure;
}

/**
 * Makes any figure live: the stage, then the rest of the picture, what can be taken along, and the numbers. A figure that
 * shows one panel has its stage alone. On the server it draws the rest picture.
 */
export function FigureShell({ definition, ...props }: Props) {
  const { id = definition.id, inAddress = false, preset, waits, show, controls, data } = props;
  const root = useRef<HTMLDivElement>(null);
  const live = useFigure(definition, root, props);
  const { state, scenario, isStart, alone, story, playback, blind, onscreen } = live;
  const { seconds, playing } = playback;
  usePinnedPicture(root);
  useSwipe(root, playback.step);

  const query = writeQuery(scenario, definition.fields);
  useEffect(() => updateStateLinks(root.current!, query), [query]);

  // Tells style sheets and tests that the figure is hydrated.
  useEffect(() => root.current?.closest('figure')?.setAttribute('data-live', 'true'), []);

  const ownPage = figurePage(definition.id, query);
  return (
    <div ref={root} className="figure-live">
      <p className="visually-hidden">{definition.intro}</p>
      <Stage id={id} definition={definition} live={live} waits={waits} controls={controls} />
      {show === undefined && (
        <div className="stage-rest">
          <Pictures part="rest" definition={definition} live={live} />
        </div>
      )}
      <div className="figure-actions">
        <button type="button" className="quiet" onClick={state.reset}>
          Start over
        </button>
        {definition.tone && show === undefined && (
          <Sound
            tone={(at) => definition.tone!(alone, at)}
            seconds={seconds}
            playing={playing}
            speed={playback.speed}
            onscreen={onscreen}
          />
        )}
        {inAddress ? null : (
          <a href={ownPage}>
            {show === undefined ? 'Open this figure on its own page' : 'Open the whole figure'}
          </a>
        )}
        {show === undefined && (
          <ExportBar
            definition={definition}
            scenario={scenario}
            seconds={seconds}
            data={data}
            {...(preset !== undefined && isStart && { preset })}
            onOpen={() => playing && playback.toggle()}
          />
        )}
      </div>
      {show === undefined && (
        <Numbers
          definition={definition}
          recording={alone}
          scenario={scenario}
          hidden={blind && seconds < endOf(story)}
        />
      )}
    </div>
  );
}
