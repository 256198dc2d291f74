import { isPlainClick } from '../../dom/keys.ts';
import { closeCard, isWithin, openCard, openedCard } from './card.ts';
import { followPointer } from './pointer.ts';

/**
 * Citations, terms and verdicts open in place: beside their mark and over the text, so that nothing moves, and no mark leads
 * away. On a wide page the note of a verdict stands open in the margin: a press leads on into it. Without this script, or in a
 * browser without popovers, a mark is a link: to the reference below, the glossary, the page of the claim.
 */
const marks = '.note-mark, .term, .cite > a';

const pressedMark = ({ target }: Event) => (target as Element).closest<HTMLElement>(marks) ?? undefined;

/** The note that belongs to a mark, if it stands in the margin. */
const noteBeside = ({ dataset }: HTMLElement) =>
  [...document.querySelectorAll<HTMLElement>('.note')].find(
    ({ id, popover }) => id === dataset.note && popover === null,
  );

function markOf(event: Event): HTMLElement | undefined {
  const mark = pressedMark(event);
  return mark && !noteBeside(mark) ? mark : undefined;
}

function followWidth(): void {
  closeCard();
  // The style sheet says whether notes have a place of their own.
  for (const note of document.querySelectorAll<HTMLElement>('.note'))
    note.popover = getComputedStyle(note).display === 'none' ? 'manual' : null;
  for (const mark of document.querySelectorAll<HTMLElement>('.note-mark'))
    mark.ariaExpanded = String(noteBeside(mark) !== undefined);
}

function press(event: Event): void {
  const mark = pressedMark(event);
  if (mark === undefined) return;
  event.preventDefault();
  const note = noteBeside(mark);
  if (note) {
    // With its ring for whoever has a mouse, too: it is what tells them where to look.
    note.querySelector('a')?.focus({ focusVisible: true } as FocusOptions);
    return;
  }
  const { mark: from, by } = openedCard() ?? {};
  if (from === mark && by === 'press') closeCard();
  else openCard(mark, 'press');
}

/** On a touch screen whatever one presses to close a card would be pressed too. */
function closeFirst(event: PointerEvent): void {
  if (openedCard() === undefined || isWithin(event)) return;
  closeCard();
  if (event.pointerType === 'mouse') return;
  const swallow = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  // A finger that scrolls makes no click; the next press is meant again.
  document.addEventListener(
    'pointerdown',
    () => document.removeEventListener('click', swallow, { capture: true }),
    {
      once: true,
      capture: true,
    },
  );
}

function start(): void {
  for (const mark of document.querySelectorAll<HTMLElement>(marks)) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-expanded', 'false');
    if (mark.dataset.note !== undefined) mark.setAttribute('aria-controls', mark.dataset.note);
    // Its name alone tells what it opens; as text, which a page translator reads.
    if (mark.matches('.note-mark'))
      mark.insertAdjacentHTML('afterbegin', '<span class="visually-hidden">Verdict: </span>');
  }
  followWidth();
  document.addEventListener('click', (event) => {
    if (isPlainClick(event)) press(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ') press(event);
    else if (event.key === 'Escape') closeCard();
  });
  document.addEventListener('pointerdown', closeFirst);
  window.addEventListener('resize', followWidth);
  followPointer(markOf);
}

if ('popover' in HTMLElement.prototype) start();
