import { referenceCard } from './reference.ts';

/** What opened a card: what was pressed stays until the focus is elsewhere; what the pointer or the focus opened goes as that leaves. */
type By = 'press' | 'pointer' | 'focus';

/** What stands open, and where from. */
interface Opened {
  readonly mark: HTMLElement;
  readonly card: HTMLElement;
  readonly by: By;
}

const gap = 6;
let opened: Opened | undefined;

export const openedCard = (): Opened | undefined => opened;

/** Whether an event happened at what stands open, or at its mark. */
export const isWithin = ({ target }: Event): boolean =>
  [opened?.mark, opened?.card].some((part) => part?.contains(target as Node));

function cardOf(mark: HTMLElement): HTMLElement | undefined {
  const known = document.getElementById(mark.getAttribute('aria-controls') ?? '');
  const card = known ?? referenceCard(mark as HTMLAnchorElement);
  if (card !== undefined) mark.setAttribute('aria-controls', card.id);
  return card;
}

/** Below the mark, or above it where there is more room, and within the width of the page. */
function place(mark: HTMLElement, card: HTMLElement): void {
  const at = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const page = document.documentElement.clientWidth;
  const isBelow = at.bottom + gap + height <= innerHeight || at.top < innerHeight - at.bottom;
  // Where neither side has room for all of it, it scrolls.
  const room = (isBelow ? innerHeight - at.bottom : at.top) - 2 * gap;
  if (height > room) card.style.maxHeight = `${room}px`;
  const shown = Math.min(height, room);
  card.style.top = `${scrollY + (isBelow ? at.bottom + gap : at.top - gap - shown)}px`;
  card.style.left = `${scrollX + Math.max(gap, Math.min(at.left, page - width - gap))}px`;
}

/** A mark that the keyboard passes is one stop: the links in its card are stops once it is pressed. */
function setStops(card: HTMLElement, by: By): void {
  for (const link of card.querySelectorAll('a')) link.tabIndex = by === 'focus' ? -1 : 0;
}

export function closeCard(): void {
  if (opened === undefined) return;
  const { mark, card } = opened;
  // While it still counts as open: the focus that comes back to its mark must not open it again.
  if (card.contains(document.activeElement)) mark.focus({ preventScroll: true });
  opened = undefined;
  if (card.popover !== null) card.hidePopover();
  mark.setAttribute('aria-expanded', 'false');
}

export function openCard(mark: HTMLElement, by: By): void {
  if (opened?.mark === mark) {
    if (by === 'press') {
      opened = { ...opened, by };
      setStops(opened.card, by);
    }
    return;
  }
  closeCard();
  const card = cardOf(mark);
  if (card === undefined) return;
  setStops(card, by);
  card.popover = 'manual';
  card.showPopover();
  place(mark, card);
  mark.setAttribute('aria-expanded', 'true');
  opened = { mark, card, by };
}
