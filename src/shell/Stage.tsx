import type { SequenceField } from '../scenario/field.ts';
import { endOf, type Story } from '../view/story.ts';
import { ActionBar } from './ActionBar.tsx';
import { ControlForm } from './ControlForm.tsx';
import { Controls } from './Controls.tsx';
import { isPlayFirst } from './controlText.ts';
import { HydrateLater, type PartProps } from './HydrateLater.tsx';
import { MainAction } from './MainAction.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Pictures } from './Pictures.tsx';
import { Reading } from './Reading.tsx';
import { StorySteps } from './StorySteps.tsx';
import { namedVerbs } from './shownFields.ts';
import { TimeControls } from './TimeControls.tsx';
import type { Playback } from './usePlayback.ts';

/** Whether a run that waits to be played has been played, or is playing. */
const hasStarted = ({ waiting, seconds, playing }: Playback) => !waiting || seconds > 0 || playing;

/** Whether the set that a reader has played is over: what comes next is then a choice, and no more the playing. */
const isPlayed = ({ untouched, playing, seconds }: Playback, story: Story) =>
  !untouched && !playing && seconds >= endOf(story);

/** How far the playing of a figure is: whether it waits to be started, and whether what comes next is a choice. */
function progressOf({ live, shown: { sequence } }: PartProps) {
  return {
    started: hasStarted(live.playback),
    ready: sequence !== undefined && isPlayed(live.playback, live.story),
  };
}

/** The steps that a reader may take when a run is over; whoever takes one before is brought to its end. */
function Next({ field, ...props }: PartProps & { readonly field: SequenceField }) {
  const { id, definition, live, island } = props;
  const { state, scenario, story, alone } = live;
  const { started, ready } = progressOf(props);
  const value = String(state.asked[field.name]);
  return (
    <NextSteps
      figure={id}
      field={field}
      verbs={namedVerbs(island.controls, field)}
      value={value}
      offer={definition.offer?.(alone, scenario) ?? {}}
      waiting={!started}
      pending={state.pending}
      early={started && live.playback.waiting}
      ready={ready}
      onSteps={(steps) =>
        state.apply({ [field.name]: steps }, steps.length > value.length ? { from: endOf(story) } : undefined)
      }
      onRevise={(steps) => state.set({ [field.name]: steps })}
    />
  );
}

interface FieldsProps extends PartProps {
  readonly which: 'first' | 'advanced';
}

/** The controls of some fields, which render again only when a value has changed. */
const FieldControls = ({ id, live: { state }, shown, which }: FieldsProps) =>
  shown[which].length > 0 && (
    <Controls figure={id} scenario={state.asked} fields={shown[which]} onInput={state.input} />
  );

/** What the button that plays is called, where that is not “Play”. */
const playLabel = (started: boolean, ready: boolean, waits: string | undefined) =>
  started ? (ready ? 'Play again' : undefined) : waits;

/** What plays a figure. What has no time of its own needs no row for that: there it shares one with the first fields. */
function PlayingControls(props: PartProps) {
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
function FirstControls(props: PartProps) {
  const { definition, live, shown } = props;
  const { sequence } = shown;
  return (
    <ControlForm className="controls" onRelease={live.state.commit}>
      {sequence && <Next {...props} field={sequence} />}
      {!definition.untimed && <FieldControls {...props} which="first" />}
    </ControlForm>
  );
}

const Lead = (props: PartProps) => (
  <div className="stage-lead">
    <Pictures part="lead" {...props} />
  </div>
);

/** What else the figure has, its further controls included. */
function Bar(props: PartProps) {
  const { live, shown } = props;
  const further = shown.advanced.length > 0 && (
    <ControlForm className="further" onRelease={live.state.commit}>
      <FieldControls {...props} which="advanced" />
    </ControlForm>
  );
  return <ActionBar {...props} settings={further} />;
}

/** What stands below the words, each of one element, in the order in which it is hydrated. */
const parts = [StorySteps, Lead, PlayingControls, FirstControls, Bar] as const;

/**
 * What a hand needs to see what it does: the words of the moment, the picture, what plays it, and its controls. What else
 * a figure has is behind the bar below them.
 */
export function Stage(props: PartProps) {
  const { live } = props;
  return (
    <div className="stage">
      <Reading
        summary={live.summary}
        past={live.isPast && !live.hidden}
        announcement={live.announcement}
        notes={live.notes}
      />
      {parts.map((part) => (
        <HydrateLater key={part.name} part={part} {...props} />
      ))}
    </div>
  );
}
