/** What a figure shows at the start of its run, as its page carries it where a lesson asks for a guess about its end. */
export interface StartStill {
  readonly words: string;
  /** The moving marks of its pictures as SVG text, by size. */
  readonly moving: Readonly<Record<string, string>>;
}

/** What was there before, by the element that held it. */
const rests = new WeakMap<HTMLElement, ReadonlyMap<Element, string>>();

const isStill = (figure: HTMLElement) => figure.dataset.live === undefined;

/** Shows a figure that is not live at the start of its run. */
export function showStart(figure: HTMLElement): void {
  const text = figure.querySelector<HTMLTemplateElement>('template[data-start]')?.content.textContent;
  if (!text || !isStill(figure) || rests.has(figure)) return;
  const start: StartStill = JSON.parse(text);
  const rest = new Map<Element, string>();
  const replace = (element: Element | null, now: string | undefined) => {
    if (element === null || now === undefined) return;
    rest.set(element, element.innerHTML);
    element.innerHTML = now;
  };
  for (const picture of figure.querySelectorAll<HTMLElement>('[data-picture]'))
    replace(picture.querySelector('[data-moving]'), start.moving[picture.dataset.picture ?? '']);
  const summary = figure.querySelector('[data-summary]');
  replace(summary, '');
  if (summary !== null) summary.textContent = start.words;
  rests.set(figure, rest);
}

/** Shows it as it was served again, at the end of its run. */
export function showRest(figure: HTMLElement): void {
  if (isStill(figure)) for (const [element, html] of rests.get(figure) ?? []) element.innerHTML = html;
  rests.delete(figure);
}
