import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import { importWithRetry } from '../../embedding/importWithRetry.ts';
import type { ShownState } from '../../exports/shownState.ts';
import type { DialogProps } from './dialogProps.ts';
import { dialogs } from './dialogs.ts';
import { type Opening, OpeningContext } from './useDialogPosition.ts';
import { visiblePart } from './visiblePart.ts';
import { withTimeout } from './withTimeout.ts';

interface Props extends ShownState {
  /** Called before a dialog opens: a figure that plays stops, as the moment shown is what is exported. */
  readonly onOpen: () => void;
}

/** A dialog whose code has not loaded by then counts as failed. */
const loadTimeoutMs = 10_000;

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
      const [{ default: Panel }, visible] = await Promise.all([
        withTimeout(loadTimeoutMs, importWithRetry(dialogs[name]!)),
        visiblePart(),
      ]);
      // Its code may load after that of a later press.
      if (opener.current === button) setOpened({ Panel, opener: button, visible });
    } catch {
      // The failure of an earlier press is not shown.
      if (opener.current === button) setFailed(true);
    }
  };
  // // While a modal dialog is open, nothing below it can take the focus: it must be gone first. Without scrolling: in a
  // frame the browser would scroll the page around it too.
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
      <p className="export-status" role="status">
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
