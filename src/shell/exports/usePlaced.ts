import { createContext, type RefObject, useContext, useLayoutEffect } from 'react';
import { placeOf, type Span } from './place.ts';
import { seenPart } from './seen.ts';

/** Where a dialog was asked for. */
export interface Opening {
  readonly opener: HTMLElement;
  /** What the reader saw of the frame then; nothing where there is no frame. */
  readonly seen: Span | undefined;
}

/** Of the dialog that is open. */
export const OpeningContext = createContext<Opening | undefined>(undefined);

function place(dialog: HTMLDialogElement, opener: HTMLElement, seen: Span): void {
  const around = dialog.offsetHeight - dialog.clientHeight;
  const { top, maxHeight } = placeOf(
    seen,
    opener.getBoundingClientRect(),
    dialog.scrollHeight + around,
    window.innerHeight,
  );
  Object.assign(dialog.style, { inset: `${top}px 0 auto`, marginBlock: '0', maxHeight: `${maxHeight}px` });
}

/** Opens a dialog. Outside of frames the browser puts it into the middle of the window. */
export function usePlaced(dialog: RefObject<HTMLDialogElement | null>): void {
  const opening = useContext(OpeningContext);
  // At once: between a dialog that went and this one, the focus would lie on the page.
  useLayoutEffect(() => {
    const element = dialog.current!;
    // Its code comes late: by then the figure may have left the page.
    if (!element.isConnected || element.open) return;
    if (opening?.seen === undefined) {
      element.showModal();
      return;
    }
    let { seen } = opening;
    const arrange = () => place(element, opening.opener, seen);
    // Before it opens: the browser brings what it focuses into sight, and would scroll the page round the frame.
    Object.assign(element.style, { position: 'fixed', display: 'block' });
    arrange();
    element.style.display = '';
    element.showModal();

    const grows = 'ResizeObserver' in window ? new ResizeObserver(arrange) : undefined;
    for (const child of element.children) grows?.observe(child);
    const onResize = async () => {
      seen = (await seenPart()) ?? seen;
      arrange();
    };
    window.addEventListener('resize', onResize);
    return () => {
      grows?.disconnect();
      window.removeEventListener('resize', onResize);
    };
  }, [dialog, opening]);
}
