import { useCallback, useMemo } from 'react';
import type { SequenceField, Value } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { endOf, type Story } from '../view/story.ts';
import { ActionBar } from './ActionBar.tsx';
import { ControlForm } from './ControlForm.tsx';
import { Controls } from './Controls.tsx';
import { isPlayFirst } from './controlText.ts';
import { HydrateLater } from './HydrateLater.tsx';
import { MainAction } from './MainAction.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Pictures } from './Pictures.tsx';
import { Reading } from './Reading.tsx';
import { StorySteps } from './StorySteps.tsx';
import { namedVerbs, shownFields } from './shownFields.ts';
import { TimeControls } from './TimeControls.tsx';
import type { IslandProps, LiveFigure } from './useFigure.ts';
import type { Playback } from './usePlayback.ts';

interface Props {
  readonly id: string;
  readonly definition: AnyFigure;
  readonly live: LiveFigure;
  readonly island: IslandProps;
}

/** Whether a run that waits to be played has been played, or is playing. */
const hasStarted = ({ waiting, seconds, playing }: Playback) => !waiting || seconds > 0 || playing;

/** Whether the set that a reader has played is over: what comes next is then a choice, and no more the playing. */
const isPlayed = ({ untouched, playing, seconds }: Playback, story: Story) =>
  !untouched && !playing && seconds >= endOf(story);

/** How far the playing of a figure is: whether it waits to be started, and whether what comes next is a choice. */
function progressOf({ definition, live, island }: Props) {
  const { sequence } = shownFields(definition.fields, island.controls);
  return {
    started: hasStarted(live.playback),
    ready: sequence !== undefined && isPlayed(live.playback, live.story),
  };
}

/** The steps that a reader may take when a run is over; whoever takes one before is brought to its end. */
function Next({ field, ...props }: Props & { readonly field: SequenceField }) {
  const { id, definition, live, island } = props;
  const { state, scenario, story, alone } = live;
  const { started, ready } = progressOf(props);
  const value = String(scenario[field.name]);
  return (
    <NextSteps
      figure={id}
      field={field}
      verbs={namedVerbs(island.controls, field)}
      value={value}
      offer={definition.offer?.(alone, scenario) ?? {}}
      waiting={!started}
      early={started && live.playback.waiting}
      ready={ready}
      onSteps={(steps) =>
        state.apply({ [field.name]: steps }, steps.length > value.length ? { from: endOf(story) } : undefined)
      }
      onRevise={(steps) => state.set({ [field.name]: steps })}
    />
  );
}

/** The controls of some fields, which render again only when a value has changed. */
function FieldControls({
  id,
  definition,
  live,
  island,
  which,
}: Props & { readonly which: 'first' | 'advanced' }) {
  const { scenario, state } = live;
  const { set, apply } = state;
  const fields = useMemo(
    () => shownFields(definition.fields, island.controls)[which],
    [definition, island.controls, which],
  );
  const onInput = useCallback(
    // A choice takes effect at once.
    (name: string, value: Value) =>
      typeof value === 'string' ? apply({ [name]: value }, undefined) : set({ [name]: value }),
    [apply, set],
  );
  return fields.length > 0 && <Controls figure={id} scenario={scenario} fields={fields} onInput={onInput} />;
}

/** What the button that plays is called, where that is not “Play”. */
const playLabel = (started: boolean, ready: boolean, waits: string | undefined) =>
  started ? (ready ? 'Play again' : undefined) : waits;

/** What plays a figure. What has no time of its own needs no row for that: there it shares one with the first fields. */
function PlayingControls(props: Props) {
  const { id, definition, live, island } = props;
  const { state, story, playback, hidden, actionAt } = live;
  const { started, ready } = progressOf(props);
  const action = actionAt(playback.seconds);
  const untimed = definition.untimed ?? false;
  return (
    <ControlForm className="controls" onRelease={state.commit}>
      <TimeControls
        figure={id}
        story={story}
        playback={playback}
        first={playback.waiting || (isPlayFirst(action) && !ready)}
        label={playLabel(started, ready, island.waits)}
        hidden={hidden || !started}
        untimed={untimed}
      />
      <MainAction action={action} actionAt={actionAt} now={playback.now} onPress={state.apply} />
      {untimed && <FieldControls {...props} which="first" />}
    </ControlForm>
  );
}

/** The steps after a run, and the first fields. */
function FirstControls(props: Props) {
  const { definition, live, island } = props;
  const { sequence } = shownFields(definition.fields, island.controls);
  return (
    <ControlForm className="controls" onRelease={live.state.commit}>
      {sequence && <Next {...props} field={sequence} />}
      {!definition.untimed && <FieldControls {...props} which="first" />}
    </ControlForm>
  );
}

function FurtherControls(props: Props) {
  return (
    <ControlForm className="further" onRelease={props.live.state.commit}>
      <FieldControls {...props} which="advanced" />
    </ControlForm>
  );
}

/**
 * What a hand needs to see what it does: the words of the moment, the picture, what plays it, and its controls. What else
 * a figure has is behind the bar below them.
 */
export function Stage(props: Props) {
  const { id, definition, live, island } = props;
  const hasFurther = shownFields(definition.fields, island.controls).advanced.length > 0;
  return (
    <div className="stage">
      <Reading
        summary={live.summary}
        past={live.isPast && !live.hidden}
        announcement={live.announcement}
        notes={live.notes}
      />
      <HydrateLater live={live}>
        {({ story, playback, hidden }) => (
          <StorySteps
            figure={id}
            story={story}
            seconds={playback.seconds}
            hidden={hidden || playback.waiting}
            onSeek={playback.seek}
          />
        )}
      </HydrateLater>
      <HydrateLater live={live}>
        {(live) => (
          <div className="stage-lead">
            <Pictures part="lead" definition={definition} live={live} />
          </div>
        )}
      </HydrateLater>
      <HydrateLater live={live}>{(live) => <PlayingControls {...props} live={live} />}</HydrateLater>
      <HydrateLater live={live}>{(live) => <FirstControls {...props} live={live} />}</HydrateLater>
      <HydrateLater live={live}>
        {(live) => (
          <ActionBar
            {...props}
            live={live}
            settings={hasFurther && <FurtherControls {...props} live={live} />}
          />
        )}
      </HydrateLater>
    </div>
  );
}
