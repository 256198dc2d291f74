import { useEffect, useRef } from 'react';
import type { SequenceField, Value } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { endOf } from '../view/story.ts';
import { Controls } from './Controls.tsx';
import { isPlayFirst } from './controlText.ts';
import { MainAction } from './MainAction.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Pictures } from './Pictures.tsx';
import { Reading } from './Reading.tsx';
import { StorySteps } from './StorySteps.tsx';
import { TimeControls } from './TimeControls.tsx';
import type { LiveFigure } from './useFigure.ts';

interface Props {
  readonly id: string;
  readonly definition: AnyFigure;
  readonly live: LiveFigure;
  /** The name of the button that plays a run which waits at its start. */
  readonly waits: string | undefined;
  /** The fields to show controls for; undefined: all. */
  readonly controls: readonly string[] | undefined;
}

const isShown = (controls: readonly string[] | undefined, { name }: { readonly name: string }) =>
  controls === undefined || controls.some((control) => control === name || control.startsWith(`${name}.`));

/** The verbs of a sequence to offer, where only some are named: “next.drop”. */
const namedVerbs = (controls: readonly string[] | undefined, { name }: { readonly name: string }) =>
  controls
    ?.filter((control) => control.startsWith(`${name}.`))
    .map((control) => control.slice(name.length + 1));

/** The steps that a reader may take when a run is over. */
function Next({
  id,
  definition,
  live,
  controls,
  field,
}: Omit<Props, 'waits'> & { readonly field: SequenceField }) {
  const { state, scenario, story, alone } = live;
  const value = String(scenario[field.name]);
  const verbs = namedVerbs(controls, field) ?? [];
  return (
    <NextSteps
      figure={id}
      field={field}
      verbs={verbs.length > 0 ? verbs : undefined}
      value={value}
      offer={definition.offer?.(alone, scenario) ?? {}}
      onSteps={(steps) =>
        state.apply({ [field.name]: steps }, steps.length > value.length ? endOf(story) : undefined)
      }
    />
  );
}

/** What a hand needs to see what it does: the words of the moment, the picture, what plays it, and its controls. */
export function Stage({ id, definition, live, waits, controls }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { state, scenario, story, playback, blind, actionAt } = live;
  const { seconds } = playback;
  const { commit } = state;

  // onChange is the input event; only the native change event says that a control was released.
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('change', commit);
    return () => element?.removeEventListener('change', commit);
  }, [commit]);

  const action = actionAt(seconds);
  const sequence = definition.fields.find(
    (field): field is SequenceField => field.kind === 'sequence' && isShown(controls, field),
  );
  const { waiting } = playback;
  const start = waiting && seconds === 0 && !playback.playing ? waits : undefined;
  return (
    <div className="stage" data-waiting={waiting || undefined}>
      <Reading summary={live.summary} announcement={live.announcement} notes={live.notes} />
      <StorySteps
        figure={id}
        story={story}
        seconds={seconds}
        blind={blind || waiting}
        onSeek={playback.seek}
      />
      <div className="stage-lead">
        <Pictures part="lead" definition={definition} live={live} />
      </div>
      <form ref={form} className="controls" onSubmit={(event) => event.preventDefault()}>
        <TimeControls
          figure={id}
          story={story}
          playback={playback}
          first={waiting || isPlayFirst(definition.fields, action)}
          label={start}
          blind={blind}
          untimed={definition.untimed ?? false}
        />
        <MainAction action={action} actionAt={actionAt} now={playback.now} onPress={state.apply} />
        {sequence && (
          <Next id={id} definition={definition} live={live} controls={controls} field={sequence} />
        )}
        <Controls
          figure={id}
          fields={definition.fields.filter((field) => isShown(controls, field))}
          scenario={scenario}
          // A choice is made at once.
          onInput={(name: string, value: Value) =>
            typeof value === 'string'
              ? state.apply({ [name]: value }, undefined)
              : state.set({ [name]: value })
          }
        />
      </form>
    </div>
  );
}
