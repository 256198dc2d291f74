import { type ComponentType, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { importWithRetry } from '../dom/importWithRetry.ts';
import { withTimeout } from '../dom/withTimeout.ts';
import type { Opening } from './exports/opening.ts';
import type { PanelProps } from './exports/panelProps.ts';
import { panels } from './exports/panels.ts';
import { visiblePart } from './exports/visiblePart.ts';

/** A panel whose code has not loaded by then counts as failed. */
const loadTimeoutMs = 10_000;

/** What is open, by the name of its button. */
export interface OpenPanel extends Opening {
  readonly name: string;
  readonly dialog: boolean;
  /** Nothing where the panel is in the page already. */
  readonly Panel?: ComponentType<PanelProps>;
}

/** Loads a panel, unless it is in the page already. In a frame its dialog needs to know what can be seen of it. */
async function openPanel(name: string, opener: HTMLElement): Promise<OpenPanel> {
  const kind = panels[name];
  if (kind === undefined) return { name, opener, dialog: false, visible: undefined };
  const [{ default: Panel }, visible] = await Promise.all([
    withTimeout(loadTimeoutMs, importWithRetry(kind.load)),
    kind.dialog ? visiblePart() : undefined,
  ]);
  return { name, opener, dialog: kind.dialog, visible, Panel };
}

/** The panels behind the buttons of a bar, one at a time. */
export function usePanels() {
  const [open, setOpen] = useState<OpenPanel>();
  const [failed, setFailed] = useState(false);
  const opener = useRef<HTMLElement>(undefined);
  const press = async (name: string, button: HTMLElement) => {
    opener.current = button;
    setFailed(false);
    if (open?.name === name) {
      setOpen(undefined);
      return;
    }
    try {
      const opened = await openPanel(name, button);
      // Its code may load after that of a later press.
      if (opener.current === button) setOpen(opened);
    } catch {
      // The failure of an earlier press is not shown.
      if (opener.current === button) setFailed(true);
    }
  };
  // While a modal dialog is open, nothing below it can take the focus: it must be gone first. Without scrolling: in a
  // frame the browser would scroll the page around it too.
  useLayoutEffect(() => {
    if (open === undefined) opener.current?.focus({ preventScroll: true });
  }, [open]);
  return {
    open,
    failed,
    press,
    close: () => setOpen(undefined),
    /** A dialog is closed by the browser itself, and what still loads is not opened. */
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || open?.dialog) return;
      if (open) event.preventDefault();
      else opener.current = undefined;
      setOpen(undefined);
    },
  };
}
