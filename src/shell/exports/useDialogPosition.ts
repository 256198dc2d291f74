import { type RefObject, useLayoutEffect } from 'react';
import { dialogPosition, type Span } from './dialogPosition.ts';
import type { Opening } from './opening.ts';
import { visiblePart } from './visiblePart.ts';

function position(dialog: HTMLDialogElement, opener: HTMLElement, visible: Span): void {
  const borders = dialog.offsetHeight - dialog.clientHeight;
  const { top, maxHeight } = dialogPosition(
    visible,
    opener.getBoundingClientRect(),
    dialog.scrollHeight + borders,
    window.innerHeight,
  );
  Object.assign(dialog.style, { inset: `${top}px 0 auto`, marginBlock: '0', maxHeight: `${maxHeight}px` });
}

/** Opens a dialog and positions it. Outside frames the browser centres it in the window. */
export function useDialogPosition(dialog: RefObject<HTMLDialogElement | null>, opening: Opening): void {
  // In a layout effect: between the last dialog and this one, the focus would be on the page.
  useLayoutEffect(() => {
    const element = dialog.current!;
    // Its code loads late: by then the figure may have been removed from the page.
    if (!element.isConnected || element.open) return;
    if (opening.visible === undefined) {
      element.showModal();
      return;
    }
    let { visible } = opening;
    const updatePosition = () => position(element, opening.opener, visible);
    // Before it opens: the browser scrolls what it focuses into view, and would scroll the page around the frame.
    Object.assign(element.style, { position: 'fixed', display: 'block' });
    updatePosition();
    element.style.display = '';
    element.showModal();

    const resizeObserver = 'ResizeObserver' in window ? new ResizeObserver(updatePosition) : undefined;
    for (const child of element.children) resizeObserver?.observe(child);
    const onResize = async () => {
      visible = (await visiblePart()) ?? visible;
      updatePosition();
    };
    window.addEventListener('resize', onResize);
    return () => {
      resizeObserver?.disconnect();
      window.removeEventListener('resize', onResize);
    };
  }, [dialog, opening]);
}
