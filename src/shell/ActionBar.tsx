import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { figurePage } from '../addresses/addresses.ts';
import { isFramed } from '../exports/sandbox.ts';
import type { ShownState } from '../exports/shownState.ts';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { endOf } from '../view/story.ts';
import { panels } from './exports/panels.ts';
import type { FigureProps, LiveFigure } from './useFigure.ts';
import { type OpenPanel, usePanels } from './usePanels.ts';

interface Props {
  readonly id: string;
  readonly definition: AnyFigure;
  readonly live: LiveFigure;
  readonly island: FigureProps;
  /** The controls behind “Settings”; nothing where there are none. */
  readonly settings: ReactNode;
}

const settingsName = 'Settings';

/** What a figure has besides its stage; a small one only leads to the whole figure. */
function panelNames({ definition, island, settings }: Props): readonly string[] {
  if (island.show !== undefined) return [];
  const loaded = Object.keys(panels).filter((name) => panels[name]!.has?.(definition) ?? true);
  return settings ? [settingsName, ...loaded] : loaded;
}

const isDialog = (name: string) => panels[name]?.dialog ?? false;

/** What can be taken along: the figure as it is now. */
function shownState({ definition, live, island }: Props): ShownState {
  const { scenario, isStart, playback } = live;
  const { data, preset } = island;
  const known = preset !== undefined && isStart && { preset };
  return { definition, scenario, seconds: playback.seconds, data, ...known };
}

function LoadStatus({ failed }: { readonly failed: boolean }) {
  return (
    <>
      <p className="export-status" role="status">
        {failed ? 'That could not be loaded. Check your connection and try again.' : ''}
      </p>
      {failed && (
        <button type="button" className="quiet" onClick={() => window.location.reload()}>
          Reload
        </button>
      )}
    </>
  );
}

interface PanelOfProps {
  readonly name: string;
  readonly bar: Props;
  readonly open: OpenPanel | undefined;
  readonly onClose: () => void;
}

/** What the button of a name opens: right behind it for whoever goes on by keys or by ear, and below the bar for the eye. */
function PanelOf({ name, bar, open, onClose }: PanelOfProps) {
  const { id, live, settings } = bar;
  const inPage = useRef<HTMLDivElement>(null);
  const isOpen = open?.name === name;
  // What opens below the window would seem not to open. In a frame the page around it would scroll too.
  useEffect(() => {
    if (isOpen && !isFramed()) inPage.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const panel = isOpen && open.Panel && (
    <open.Panel {...shownState(bar)} live={live} opening={open} onClose={onClose} />
  );
  if (panel && open.dialog) return panel;
  const body = name === settingsName ? settings : panel;
  return (
    body && (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset would be inside its form
      <div
        ref={inPage}
        className="action-panel"
        id={`${id}-${name}`}
        role="group"
        aria-label={name}
        hidden={!isOpen}
      >
        {body}
      </div>
    )
  );
}

/** Everything that a figure has besides its stage: a row of named buttons, each of which opens one thing at a time. */
export function ActionBar(props: Props) {
  const { id, definition, live, island } = props;
  const { open, failed, press, close, onKeyDown } = usePanels();
  const { playback, story, hidden, scenario } = live;
  const isAhead = (hidden || playback.waiting) && playback.seconds < endOf(story);
  const isSecret = (name: string) => name === 'Numbers' && isAhead;
  const pressed = (name: string, button: HTMLElement) => {
    if (isSecret(name)) return;
    // The moment shown is what is exported.
    if (isDialog(name) && playback.playing) playback.toggle();
    press(name, button);
  };
  const isSmall = island.show !== undefined;
  const ownPage = island.inAddress ? null : (
    <a href={figurePage(definition.id, writeQuery(scenario, definition.fields))}>
      {isSmall ? 'Open the whole figure' : 'Open this figure on its own page'}
    </a>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key pressed on what is in it closes what it has opened
    <div className="stage-actions" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
      <div className="figure-actions" role="group" aria-label="More of this figure">
        {panelNames(props).map((name) => (
          <Fragment key={name}>
            <button
              type="button"
              data-opens={name}
              aria-expanded={open?.name === name}
              aria-haspopup={isDialog(name) ? 'dialog' : undefined}
              aria-controls={open?.name === name && !isDialog(name) ? `${id}-${name}` : undefined}
              aria-disabled={isSecret(name) || undefined}
              onClick={(event) => pressed(name, event.currentTarget)}
            >
              {name}
            </button>
            <PanelOf name={name} bar={props} open={open} onClose={close} />
          </Fragment>
        ))}
        {isSmall && ownPage}
        {/* A style sheet hides it where there is nothing to start over, but not while it has the focus. */}
        <button
          type="button"
          data-reset
          aria-disabled={live.untouched || undefined}
          onClick={() => live.untouched || live.reset()}
        >
          Start over
        </button>
        {!isSmall && ownPage}
      </div>
      <LoadStatus failed={failed} />
    </div>
  );
}
