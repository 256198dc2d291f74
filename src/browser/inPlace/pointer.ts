import { closeCard, isWithin, openCard, openedCard } from './card.ts';

/** A pointer on its way somewhere else opens nothing, and one on its way to what is open does not close it. */
const restMs = 180;
const leaveMs = 300;

const closeUnpressed = () => {
  if (openedCard()?.by === 'pointer') closeCard();
};

/**
 * Opens what a mouse rests on, or the keyboard comes to, for as long as it stays there.
 *
 * @param markOf the mark at which an event happened, if it opens something
 */
export function followPointer(markOf: (event: Event) => HTMLElement | undefined): void {
  let timer: number | undefined;
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    window.clearTimeout(timer);
    const mark = markOf(event);
    if (mark !== undefined) timer = window.setTimeout(() => openCard(mark, 'pointer'), restMs);
    else if (!isWithin(event)) timer = window.setTimeout(closeUnpressed, leaveMs);
  });
  // A press or a key says what is meant: what the resting pointer was about to open or close stays as it is then.
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, () => window.clearTimeout(timer), { capture: true });
  document.addEventListener('focusin', (event) => {
    // Whoever selects words in a card brings the focus to the text around it.
    const around = (event.target as Element).contains(openedCard()?.mark ?? null);
    const mark = markOf(event);
    if (mark?.matches(':focus-visible')) openCard(mark, 'focus');
    else if (!isWithin(event) && !around) closeCard();
  });
}
