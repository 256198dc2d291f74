import { forgetLessonsRead, lessonsRead } from './lessonsReadStorage.ts';
import { requireElement } from './requireElement.ts';

/** Marks the lessons of a list that the reader has read, and says where to go on. */
function showRead(items: readonly HTMLElement[], section: HTMLElement): void {
  const read = lessonsRead();
  const isRead = ({ dataset }: HTMLElement) => read.has(dataset.lesson ?? '');
  // Whoever began in the middle goes on from there.
  const next = items[items.findLastIndex(isRead) + 1] ?? items.find((item) => !isRead(item));
  for (const item of items)
    requireElement(item, '[data-lesson-read]').textContent = isRead(item)
      ? 'read'
      : item === next && read.size > 0
        ? 'go on here'
        : '';
  const count = items.filter(isRead).length;
  section.hidden = count === 0;
  if (count > 0)
    requireElement(section, '[data-lessons-read-sum]').textContent =
      count === items.length
        ? 'You have read every lesson.'
        : `You have read ${count} of ${items.length} lessons.`;
}

function start(section: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
  showRead(items, section);
  // Whoever comes back to the list has read one more.
  window.addEventListener('pageshow', ({ persisted }) => persisted && showRead(items, section));
  requireElement(section, '[data-forget-lessons]').addEventListener('click', () => {
    forgetLessonsRead();
    showRead(items, section);
  });
}

const section = document.querySelector<HTMLElement>('[data-lessons-read]');
if (section !== null) start(section);
