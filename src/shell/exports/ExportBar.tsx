import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import { onDemand } from '../../embedding/onDemand.ts';
import type { ShownState } from '../../exports/shownState.ts';
import type { DialogProps } from './dialogProps.ts';
import { dialogs } from './dialogs.ts';
import { seenPart } from './seen.ts';
import { type Opening, OpeningContext } from './usePlaced.ts';
import { within } from './within.ts';

interface Props extends ShownState {
  /** Called before anything opens: a figure that plays stops, for the moment it shows is what is handed on. */
  readonly onOpen: () => void;
}

/** The code of a dialog that is not there by then does not come. */
const patienceMs = 10_000;

/** Share, embed, cite, download: a button each, which opens a dialog. */
export function ExportBar({ onOpen, ...shown }: Props) {
  const [opened, setOpened] = useState<Opening & { readonly Panel: ComponentType<DialogProps> }>();
  const [failed, setFailed] = useState(false);
  const opener = useRef<HTMLButtonElement>(undefined);
  const press = async (name: string, button: HTMLButtonElement) => {
    onOpen();
    opener.current = button;
    setFailed(false);
    try {
      const [{ default: Panel }, seen] = await Promise.all([
        within(patienceMs, onDemand(dialogs[name]!)),
        seenPart(),
      ]);
      // Its code may come after that of a later press.
      if (opener.current === button) setOpened({ Panel, opener: button, seen });
    } catch {
      // Of a press that another has followed, nothing is told.
      if (opener.current === button) setFailed(true);
    }
  };
  // While a dialog stands over the page, nothing below it takes the focus: it must be gone first. The page stays where
  // it is: in a frame the browser would scroll the page round that too.
  useLayoutEffect(() => {
    if (opened === undefined) opener.current?.focus({ preventScroll: true });
  }, [opened]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="exports" role="group" aria-label="Take this figure with you">
      {Object.keys(dialogs).map((name) => (
        <button
          key={name}
          type="button"
          className="quiet"
          aria-haspopup="dialog"
          onClick={(event) => press(name, event.currentTarget)}
        >
          {name}
        </button>
      ))}
      <p className="export-said" role="status">
        {failed
          ? 'That could not be loaded. Check that you are connected, then try again. If it still does not come, load the page again.'
          : ''}
      </p>
      {failed && (
        <button type="button" className="quiet" onClick={() => window.location.reload()}>
          Reload
        </button>
      )}
      {opened && (
        <OpeningContext value={opened}>
          <opened.Panel {...shown} onClose={() => setOpened(undefined)} />
        </OpeningContext>
      )}
    </div>
  );
}
