/** What a figure shows at one end of its run. */
interface Still {
  words: string;
  /** What its pictures show, for those who do not see them. */
  label: string;
  /** The moving marks of its pictures as SVG text, by size. */
  moving: Record<string, string>;
}

/**
 * Exchanges what a figure that is not live shows for what its page carries in a template, which then holds what was shown.
 * In the page, not in a variable: the script of the page and that of the figure are two.
 *
 * @param held what the template has to hold: the start of the run, or its end as it was served
 */
function exchange(figure: HTMLElement, held: 'start' | 'rest'): void {
  const template = figure.querySelector<HTMLTemplateElement>(`template[data-holds="${held}"]`);
  const summary = figure.querySelector('[data-summary]');
  if (template === null || summary === null || figure.dataset.live !== undefined) return;
  const now: Still = JSON.parse(template.content.textContent ?? '');
  const before: Still = { words: summary.textContent ?? '', label: '', moving: {} };
  for (const picture of figure.querySelectorAll<HTMLElement>('[data-picture][data-part="lead"]')) {
    const size = picture.dataset.picture ?? '';
    const svg = picture.querySelector('svg');
    const marks = picture.querySelector('[data-moving]');
    if (svg === null || marks === null) continue;
    before.label = svg.getAttribute('aria-label') ?? '';
    svg.setAttribute('aria-label', now.label);
    before.moving[size] = marks.innerHTML;
    marks.innerHTML = now.moving[size] ?? '';
  }
  summary.textContent = now.words;
  template.content.textContent = JSON.stringify(before);
  template.dataset.holds = held === 'start' ? 'rest' : 'start';
}

/** Shows a figure that is not live at the start of its run. */
export const showStart = (figure: HTMLElement): void => exchange(figure, 'start');

/** Shows it as it was served again, at the end of its run. */
export const showRest = (figure: HTMLElement): void => exchange(figure, 'rest');
