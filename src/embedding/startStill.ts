/**
 * Exchanges what a figure that is not live shows for what its page carries in a template, which then holds what was shown: the
 * words below it, what its pictures show for those who do not see them, and the moving marks of each picture.
 * In the page, not in a variable: the script of the page and that of the figure are two.
 *
 * @param held what the template has to hold: the start of the run, or its end as it was served
 */
function exchange(figure: HTMLElement, held: 'start' | 'rest'): void {
  const template = figure.querySelector<HTMLTemplateElement>(`template[data-holds="${held}"]`);
  const words = template?.content.querySelector('p');
  const summary = figure.querySelector('[data-summary]');
  if (!template || !words || summary === null || figure.dataset.live !== undefined) return;
  const label = words.title || (words.textContent ?? '');
  for (const picture of figure.querySelectorAll<HTMLElement>('[data-picture][data-part="lead"]')) {
    const svg = picture.querySelector('svg');
    const marks = picture.querySelector('[data-moving]');
    const other = template.content.querySelector(`[data-size="${picture.dataset.picture}"]`);
    if (svg === null || marks === null || other === null) continue;
    words.title = svg.getAttribute('aria-label') ?? '';
    svg.setAttribute('aria-label', label);
    [marks.innerHTML, other.innerHTML] = [other.innerHTML, marks.innerHTML];
  }
  [summary.textContent, words.textContent] = [words.textContent, summary.textContent];
  template.dataset.holds = held === 'start' ? 'rest' : 'start';
}

/** Shows a figure that is not live at the start of its run. */
export const showStart = (figure: HTMLElement): void => exchange(figure, 'start');

/** Shows it as it was served again, at the end of its run. */
export const showRest = (figure: HTMLElement): void => exchange(figure, 'rest');
