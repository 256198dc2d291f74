import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useDialogSheet } from './dialogSheet.ts';
import type { Opening } from './opening.ts';
import { useDialogPosition } from './useDialogPosition.ts';

interface Props {
  readonly title: string;
  readonly opening: Opening;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog, once its style sheet is there; until then Escape takes it back, as it does later. */
export function Dialog(props: Props) {
  const isThere = useDialogSheet();
  const { onClose } = props;
  useEffect(() => {
    if (isThere) return;
    const closeByKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [isThere, onClose]);
  return isThere ? <OpenDialog {...props} /> : null;
}

/** Escape, its button and a click on the backdrop close it; it opens on mount. */
function OpenDialog({ title, opening, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  /** Selecting text may end on the backdrop; only a press that began there closes the dialog. */
  const pressedOutside = useRef(false);
  useDialogPosition(dialog, opening);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, from the browser itself
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby={heading}
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => {
        pressedOutside.current = target === currentTarget;
      }}
      onClick={({ target, currentTarget }) => {
        if (pressedOutside.current && target === currentTarget) currentTarget.close();
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
