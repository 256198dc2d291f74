import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import type { Handed } from './handed.ts';
import { type PanelProps, panels } from './panels.ts';

interface Props extends Handed {
  /** Called before anything opens: a figure that plays stops, for the moment it shows is what is handed on. */
  readonly onOpen: () => void;
}

/** Share, embed, cite, download: a button each, which opens a dialog. */
export function Handing({ onOpen, ...handed }: Props) {
  const [opened, open] = useState<{ readonly Panel: ComponentType<PanelProps> }>();
  const [failed, fail] = useState(false);
  const opener = useRef<HTMLButtonElement>(undefined);
  const press = async (name: string, button: HTMLButtonElement) => {
    onOpen();
    opener.current = button;
    fail(false);
    try {
      const { default: Panel } = await panels[name]!();
      // Its code may come after that of a later press.
      if (opener.current === button) open({ Panel });
    } catch {
      fail(true);
    }
  };
  // While a dialog stands over the page, nothing below it takes the focus: it must be gone first.
  useLayoutEffect(() => {
    if (opened === undefined) opener.current?.focus();
  }, [opened]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="handing" role="group" aria-label="Take this figure with you">
      {Object.keys(panels).map((name) => (
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
      <p className="handing-said" role="status">
        {failed && 'That could not be loaded. Check that you are connected, then try again.'}
      </p>
      {opened && <opened.Panel {...handed} onClose={() => open(undefined)} />}
    </div>
  );
}
