import { type ReactNode, useId, useRef } from 'react';
import { usePlaced } from './usePlaced.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog over the page. Escape, its button and a press beside it close it; it opens as it appears. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  /** Selecting text may end beside the dialog; only a press that began there closes it. */
  const pressedBeside = useRef(false);
  usePlaced(dialog);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, from the browser itself
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby={heading}
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => {
        pressedBeside.current = target === currentTarget;
      }}
      onClick={({ target, currentTarget }) => {
        if (pressedBeside.current && target === currentTarget) currentTarget.close();
      }}
    >
      <div className="export-sheet">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={() => dialog.current!.close()}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
