import { useCallback, useEffect, useMemo, useRef } from 'react';
import { figurePage } from '../addresses/addresses.ts';
import { defaults, type SequenceField, type Value } from '../scenario/field.ts';
import { readQuery, writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { type Part, partsOf } from '../view/panels.ts';
import type { Size } from '../view/picture.ts';
import { marksToSvg } from '../view/toSvg.ts';
import { Controls } from './Controls.tsx';
import { isPlayFirst } from './controlText.ts';
import { ExportBar } from './exports/ExportBar.tsx';
import { MainAction } from './MainAction.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Numbers } from './Numbers.tsx';
import { Pictures } from './Pictures.tsx';
import { Sound } from './Sound.tsx';
import { TimeControls } from './TimeControls.tsx';
import { updateStateLinks } from './updateStateLinks.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useCrowd } from './useCrowd.ts';
import { useOnscreen } from './useOnscreen.ts';
import { usePlayback } from './usePlayback.ts';
import { useScenario } from './useScenario.ts';

/** The props of an island: text and plain data only, as they are serialized between server and browser. */
export interface IslandProps {
  /** What the ids of its elements begin with: no two figures of a page have the same. */
  readonly id?: string;
  /** The scenario to begin with, as a query. */
  readonly start?: string;
  /** The preset whose scenario that is. */
  readonly preset?: string;
  /** Keep the scenario in the address of the page. For a page that is about this one figure. */
  readonly inAddress?: boolean;
  /** What the figure needs beside its scenario. */
  readonly data?: unknown;
}

interface Props extends IslandProps {
  readonly definition: AnyFigure;
}

/** Makes any figure live: the picture at both sizes, its words, its controls. On the server it draws the rest picture. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the stage takes it apart
export function FigureShell({
  definition,
  id = definition.id,
  start = '',
  preset,
  inAddress = false,
  data,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const beginning = useMemo(
    () => (start === '' ? defaults(definition.fields) : readQuery(start, definition.fields).scenario),
    [start, definition],
  );
  const state = useScenario(definition.fields, beginning, inAddress);
  const { scenario, commit } = state;
  const isStart = writeQuery(scenario, definition.fields, beginning) === '';
  const alone = useMemo(() => definition.run(scenario, data), [definition, scenario, data]);
  const moments = useMemo(() => definition.moments(alone), [definition, alone]);
  const { recording, notes } = useCrowd(definition, scenario, alone);

  const parts = useMemo(() => partsOf(definition.panels), [definition]);
  const paint = useCallback(
    (seconds: number) => {
      for (const picture of root.current?.querySelectorAll<HTMLElement>('[data-picture]') ?? []) {
        // The size that is not shown has no box.
        if (picture.offsetParent === null) continue;
        const size = picture.dataset.picture as Size;
        const { moving } = parts[picture.dataset.part as Part][size];
        picture.querySelector('[data-moving]')!.innerHTML = marksToSvg(
          moving(recording, seconds, size, scenario),
        );
      }
    },
    [parts, recording, scenario],
  );
  const blind = definition.blind?.(scenario) ?? false;
  const onscreen = useOnscreen(root);
  const playback = usePlayback({ moments, playFrom: state.playFrom, blind, onscreen, paint });
  const { seconds } = playback;
  const summary = definition.describe(alone, seconds, scenario);
  const announcement = useAnnouncement(
    definition,
    scenario,
    alone,
    playback.playing ? '' : summary,
    state.fromUrl ?? false,
  );

  // onChange is the input event; only the native change event says that a control was released.
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('change', commit);
    return () => element?.removeEventListener('change', commit);
  }, [commit]);

  const query = writeQuery(scenario, definition.fields);
  useEffect(() => updateStateLinks(root.current!, query), [query]);

  // Tells style sheets and tests that the figure is hydrated.
  useEffect(() => root.current?.closest('figure')?.setAttribute('data-live', 'true'), []);

  const actionAt = (moment: number) => definition.action?.(alone, moment, scenario);
  const action = actionAt(seconds);
  const sequence = definition.fields.find((field): field is SequenceField => field.kind === 'sequence');
  const end = moments[moments.length - 1]!.seconds;
  const pictures = (part: Part) => (
    <Pictures
      part={part}
      bands={parts[part]}
      definition={definition}
      recording={recording}
      seconds={seconds}
      scenario={scenario}
      onDrag={state.set}
      onDragEnd={commit}
      onScrub={playback.seek}
    />
  );
  return (
    <div ref={root} className="figure-live">
      <p className="visually-hidden">{definition.intro}</p>
      <div className="reading">
        <p className="figure-summary" data-summary>
          {summary}
        </p>
        <div className="announcement-place">
          <p
            className={announcement.visible ? 'announcement' : 'announcement visually-hidden'}
            role="status"
            data-announcement
          >
            {announcement.text}
          </p>
        </div>
      </div>
      <p className="figure-notes" role="status" data-notes>
        {[...state.notes, ...notes].join(' ')}
      </p>
      <div className="stage-lead">{pictures('lead')}</div>
      <form ref={form} className="controls" onSubmit={(event) => event.preventDefault()}>
        <TimeControls
          figure={id}
          moments={moments}
          playback={playback}
          first={isPlayFirst(definition.fields, action)}
          blind={blind}
        />
        <MainAction action={action} actionAt={actionAt} now={playback.now} onPress={state.apply} />
        {sequence && (
          <NextSteps
            figure={id}
            field={sequence}
            value={String(scenario[sequence.name])}
            offer={definition.offer?.(alone, scenario) ?? {}}
            onSteps={(value) =>
              state.apply(
                { [sequence.name]: value },
                value.length > String(scenario[sequence.name]).length ? end : undefined,
              )
            }
          />
        )}
        <Controls
          figure={id}
          fields={definition.fields}
          scenario={scenario}
          // A choice is made at once.
          onInput={(name: string, value: Value) =>
            typeof value === 'string'
              ? state.apply({ [name]: value }, undefined)
              : state.set({ [name]: value })
          }
        />
      </form>
      <div className="stage-rest">{pictures('rest')}</div>
      <div className="figure-actions">
        <button type="button" className="quiet" onClick={state.reset}>
          Start over
        </button>
        {definition.tone && (
          <Sound
            tone={(at) => definition.tone!(alone, at)}
            seconds={seconds}
            playing={playback.playing}
            speed={playback.speed}
            onscreen={onscreen}
          />
        )}
        {inAddress ? null : <a href={figurePage(definition.id, query)}>Open this figure on its own page</a>}
        <ExportBar
          definition={definition}
          scenario={scenario}
          seconds={seconds}
          data={data}
          {...(preset !== undefined && isStart && { preset })}
          onOpen={() => playback.playing && playback.toggle()}
        />
      </div>
      <Numbers
        definition={definition}
        recording={alone}
        scenario={scenario}
        hidden={blind && seconds < end}
      />
    </div>
  );
}
