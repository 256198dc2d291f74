import type { SequenceField, Value } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { endOf, type Story } from '../view/story.ts';
import { ActionBar } from './ActionBar.tsx';
import { ControlForm } from './ControlForm.tsx';
import { Controls } from './Controls.tsx';
import { isPlayFirst } from './controlText.ts';
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

interface NextProps extends Props {
  readonly field: SequenceField;
  readonly started: boolean;
  readonly ready: boolean;
}

/** The steps that a reader may take when a run is over; whoever takes one before is brought to its end. */
function Next({ id, definition, live, island, field, started, ready }: NextProps) {
  const { state, scenario, story, alone } = live;
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

/** What the button that plays is called, where that is not “Play”. */
const playLabel = (started: boolean, ready: boolean, waits: string | undefined) =>
  started ? (ready ? 'Play again' : undefined) : waits;

/**
 * What a hand needs to see what it does: the words of the moment, the picture, what plays it, and its controls. What else
 * a figure has is behind the bar below them.
 */
export function Stage(props: Props) {
  const { id, definition, live, island } = props;
  const { state, scenario, story, playback, hidden, actionAt } = live;
  const { seconds, waiting } = playback;
  const started = hasStarted(playback);
  const action = actionAt(seconds);
  const untimed = definition.untimed ?? false;
  const { sequence, first, advanced } = shownFields(definition.fields, island.controls);
  const ready = sequence !== undefined && isPlayed(playback, story);
  const controls = {
    figure: id,
    scenario,
    // A choice takes effect at once.
    onInput: (name: string, value: Value) =>
      typeof value === 'string' ? state.apply({ [name]: value }, undefined) : state.set({ [name]: value }),
  };
  const settings = first.length > 0 && <Controls fields={first} {...controls} />;
  return (
    <div className="stage">
      <Reading
        summary={live.summary}
        past={live.isPast && !hidden}
        announcement={live.announcement}
        notes={live.notes}
      />
      <StorySteps
        figure={id}
        story={story}
        seconds={seconds}
        hidden={hidden || waiting}
        onSeek={playback.seek}
      />
      <div className="stage-lead">
        <Pictures part="lead" definition={definition} live={live} />
      </div>
      <ControlForm className="controls" onRelease={state.commit}>
        <TimeControls
          figure={id}
          story={story}
          playback={playback}
          first={waiting || (isPlayFirst(action) && !ready)}
          label={playLabel(started, ready, island.waits)}
          hidden={hidden || !started}
          untimed={untimed}
        />
        <MainAction action={action} actionAt={actionAt} now={playback.now} onPress={state.apply} />
        {/* What plays needs no row of its own there. */}
        {untimed && settings}
      </ControlForm>
      <ControlForm className="controls" onRelease={state.commit}>
        {sequence && <Next {...props} field={sequence} started={started} ready={ready} />}
        {!untimed && settings}
      </ControlForm>
      <ActionBar
        {...props}
        settings={
          advanced.length > 0 && (
            <ControlForm className="further" onRelease={state.commit}>
              <Controls fields={advanced} {...controls} />
            </ControlForm>
          )
        }
      />
    </div>
  );
}
