/**
 * On narrow pages a margin note has no margin to stand in: its mark opens it under the sentence. Without this script
 * the style sheet shows every note in place and the mark leads to the claim’s own page.
 */
const wide = window.matchMedia('(min-width: 1100px)');

function toggle(mark: HTMLElement): void {
  const note = document.getElementById(mark.dataset.note ?? '');
  if (note === null) return;
  const open = note.toggleAttribute('data-open');
  mark.setAttribute('aria-expanded', String(open));
}

for (const mark of document.querySelectorAll<HTMLElement>('.note-mark')) {
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-controls', mark.dataset.note ?? '');
}

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLElement>('.note-mark');
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (mark === null || !plain || wide.matches) return;
  event.preventDefault();
  toggle(mark);
});

document.addEventListener('keydown', (event) => {
  const mark = (event.target as Element).closest<HTMLElement>('.note-mark');
  if (mark === null || event.key !== ' ' || wide.matches) return;
  event.preventDefault();
  toggle(mark);
});
