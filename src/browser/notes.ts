/**
 * On narrow pages a margin note has no margin to stand in: its mark opens it under the sentence. The definition of a term
 * opens in place at any width. Without this script the style sheet shows every note in place, hides the definitions, and
 * the marks lead to the page of the claim or to the glossary.
 */
const wide = window.matchMedia('(min-width: 1100px)');

/** What opens something, and whether it does at this width. */
const opens = (mark: HTMLElement) => mark.matches('.term') || !wide.matches;
const markOf = (event: Event) => (event.target as Element).closest<HTMLElement>('.note-mark, .term');

function toggle(mark: HTMLElement): void {
  const note = document.getElementById(mark.dataset.note ?? '');
  if (note === null) return;
  const open = note.toggleAttribute('data-open');
  mark.setAttribute('aria-expanded', String(open));
}

for (const mark of document.querySelectorAll<HTMLElement>('.note-mark, .term')) {
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-controls', mark.dataset.note ?? '');
}

document.addEventListener('click', (event) => {
  const mark = markOf(event);
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (mark === null || !plain || !opens(mark)) return;
  event.preventDefault();
  toggle(mark);
});

document.addEventListener('keydown', (event) => {
  const mark = markOf(event);
  if (mark === null || event.key !== ' ' || !opens(mark)) return;
  event.preventDefault();
  toggle(mark);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const note of document.querySelectorAll('.definition[data-open]')) {
    note.removeAttribute('data-open');
    document.querySelector(`[data-note="${note.id}"]`)?.setAttribute('aria-expanded', 'false');
  }
});
