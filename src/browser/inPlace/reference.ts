let cards = 0;

/** The findings of a study whose numbers stand in the paragraph of a citation, each as the title of its number says it. */
function findingsBeside(mark: HTMLElement, studyPage: string): readonly string[] {
  const numbers =
    mark.closest('p, li')?.querySelectorAll<HTMLElement>(`.number[href^="${studyPage}#"]`) ?? [];
  return [...new Set([...numbers].map(({ title }) => title))];
}

/**
 * What a citation opens: what the list of references says of the study, with the findings that the paragraph is about where
 * it has their numbers. It stands after the mark, for the focus goes on to what stands there.
 */
export function referenceCard(mark: HTMLAnchorElement): HTMLElement | undefined {
  const entry = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (entry === null) return undefined;
  cards += 1;
  const card = document.createElement('span');
  card.className = 'definition reference-card';
  card.id = `reference-card-${cards}`;
  card.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  const found = card.querySelector('.what-found');
  const page = card.querySelector('[data-read] > a')?.getAttribute('href');
  const findings = findingsBeside(mark, page ?? '');
  if (found !== null && findings.length > 0) found.textContent = findings.join(' ');
  mark.after(card);
  return card;
}
