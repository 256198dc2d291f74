import { createElement } from './element.ts';
import type { Slide } from './slides.ts';

type PageSlide = Slide<HTMLElement>;

const copies = (nodes: Iterable<Node> | undefined): Node[] =>
  [...(nodes ?? [])].map((node) => node.cloneNode(true));

function choicesOf(choices: readonly string[], right: string | undefined): HTMLElement[] {
  if (choices.length === 0) return [];
  const list = createElement('ul', 'slide-choices');
  for (const choice of choices) {
    const item = createElement('li', '', choice);
    item.toggleAttribute('data-right', choice === right);
    list.append(item);
  }
  return [list];
}

/** What a room chooses from, or what is right and why. What no reader may press on a slide is taken out of the answer. */
function ofQuestion({ part, shows }: PageSlide): Node[] {
  if (part.kind !== 'question') return [];
  if (shows !== 'answer') {
    const hint =
      part.choices.length === 0 ? [createElement('p', 'slide-hint', part.hint || 'What do you say?')] : [];
    return [...choicesOf(part.choices, undefined), ...hint];
  }
  const words = createElement('div', 'slide-answer');
  words.append(...copies(part.element.querySelector('.answer')?.childNodes));
  for (const aside of words.querySelectorAll('.cite, .note, .note-mark, .definition')) aside.remove();
  for (const link of words.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const named of words.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...choicesOf(part.choices, part.right), words];
}

const stillOfStep = (step: HTMLElement): Node[] => {
  const box = createElement('div', 'slide-still still');
  box.append(...copies(step.querySelector('.step-still')?.childNodes));
  return [box];
};

/** What kind of slide it is, where its title does not say so. */
const kickers: Partial<Record<PageSlide['part']['kind'], string>> = {
  claim: 'A claim',
  question: 'Ask the room',
};

/** The words above a title that say what kind of slide it is. */
export function kickerOf({ part, shows }: PageSlide): string {
  if (shows === 'answer') return 'The answer';
  return kickers[part.kind] ?? '';
}

/** What stands below the title of a slide without a figure. */
export function bodyOf(slide: PageSlide): Node[] {
  const { part } = slide;
  if (part.kind === 'title') return [createElement('p', 'slide-words', part.words)];
  if (part.kind === 'end') return [createElement('p', 'slide-address', part.words)];
  if (part.kind === 'claim') return [createElement('p', 'slide-verdict', part.verdict)];
  if (part.kind === 'step') return stillOfStep(part.element);
  return ofQuestion(slide);
}
