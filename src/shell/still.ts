/** What a reader could press, and what stands over the page. */
const controls = 'button, input, select, textarea';
const dialogs = 'dialog';

/**
 * A copy of what an island shows, with controls that can be seen to do nothing. They hold what React last drew, which is
 * what the picture shows: React writes it into attributes too, so what a hand did since is not copied.
 */
export function stillOf(island: Element): DocumentFragment {
  const still = document.createDocumentFragment();
  for (const node of island.childNodes) still.append(node.cloneNode(true));
  for (const dialog of still.querySelectorAll(dialogs)) dialog.remove();
  for (const control of still.querySelectorAll<HTMLInputElement>(controls)) {
    control.disabled = true;
    if (control instanceof HTMLInputElement) control.value = control.defaultValue;
  }
  return still;
}
