/** Interactive elements, and those on top of the page. */
const controls = 'button, input, select, textarea';
const dialogs = 'dialog';

/**
 * A copy of what an island shows, with its controls disabled. They have the values that were last rendered, which are
 * those of the picture: they stand in attributes too (`sliderRef.ts`), so input since then is not copied.
 */
export function inertCopyOf(island: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const node of island.childNodes) copy.append(node.cloneNode(true));
  for (const dialog of copy.querySelectorAll(dialogs)) dialog.remove();
  for (const control of copy.querySelectorAll<HTMLInputElement>(controls)) {
    control.disabled = true;
    if (control instanceof HTMLInputElement) control.value = control.defaultValue;
  }
  return copy;
}
