import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { defaults } from '../../scenario/field.ts';
import { readQuery, writeQuery } from '../../scenario/query.ts';
import type { Size } from '../../view/picture.ts';
import { innerSvg, marksToSvg } from '../../view/toSvg.ts';
import { draw, type Widget } from '../widget.ts';
import { FieldControl } from './Controls.tsx';
import { TimeControls } from './TimeControls.tsx';
import { useOnscreen } from './useOnscreen.ts';
import { usePlayback } from './usePlayback.ts';
import { useScenario } from './useScenario.ts';

/** What an island is given: text only, for it crosses from the server to the browser. */
export interface IslandProps {
  /** The scenario to begin with, as a query. */
  readonly start?: string;
  /** Keep the scenario in the address of the page. For a page that is about this one figure. */
  readonly inAddress?: boolean;
}

interface Props<Recording> extends IslandProps {
  readonly widget: Widget<Recording>;
}

const sizes: readonly Size[] = ['wide', 'narrow'];

/** Makes any widget live: the picture at both sizes, its words, its controls. On the server it draws the rest picture. */
export function FigureShell<Recording>({ widget, start = '', inAddress = false }: Props<Recording>) {
  const root = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = `${widget.id}${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const beginning = useMemo(
    () => (start === '' ? defaults(widget.fields) : readQuery(start, widget.fields).scenario),
    [start, widget],
  );
  const asked = useScenario(widget.fields, beginning, inAddress);
  const { scenario, commit } = asked;
  const recording = useMemo(() => widget.run(scenario), [widget, scenario]);
  const moments = useMemo(() => widget.moments(recording), [widget, recording]);

  const paint = useCallback(
    (seconds: number) => {
      for (const picture of root.current?.querySelectorAll<HTMLElement>('[data-picture]') ?? []) {
        // The size that is not shown has no box.
        if (picture.offsetParent === null) continue;
        const moving = picture.querySelector('[data-moving]');
        if (moving !== null)
          moving.innerHTML = marksToSvg(widget.moving(recording, seconds, picture.dataset.picture as Size));
      }
    },
    [widget, recording],
  );
  const playback = usePlayback(moments, useOnscreen(root), paint);
  const { seconds } = playback;

  // React listens to every input event; the native change event alone says that a control was let go.
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('change', commit);
    return () => element?.removeEventListener('change', commit);
  }, [commit]);

  // Says to style sheets and tests that the controls work from here on.
  useEffect(() => root.current?.closest('figure')?.setAttribute('data-live', 'true'), []);

  return (
    <div ref={root} className="figure-live">
      <p className="figure-summary" role="status" data-summary>
        {widget.describe(recording, seconds, scenario)}
      </p>
      <p className="figure-notes" role="status" data-notes>
        {asked.notes.join(' ')}
      </p>
      {sizes.map((size) => {
        const picture = draw(widget, recording, seconds, size, scenario);
        return (
          <div key={size} data-picture={size}>
            <svg
              viewBox={`0 0 ${picture.width} ${picture.height}`}
              role="img"
              aria-label={picture.title}
              dangerouslySetInnerHTML={{ __html: innerSvg(picture) }}
            />
          </div>
        );
      })}
      <form ref={form} className="controls" onSubmit={(event) => event.preventDefault()}>
        {widget.fields.map((field) => (
          <FieldControl
            key={field.name}
            figure={id}
            field={field}
            value={scenario[field.name]!}
            onInput={(value) => asked.set(field.name, value)}
          />
        ))}
        <TimeControls figure={id} moments={moments} playback={playback} />
        <p className="figure-actions">
          <button type="button" className="quiet" onClick={asked.reset}>
            Start over
          </button>
          {inAddress ? null : (
            <a href={`/figures/${widget.id}/${writeQuery(scenario, widget.fields)}`}>
              Open this figure on its own page
            </a>
          )}
        </p>
      </form>
    </div>
  );
}
