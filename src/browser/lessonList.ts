import { forgetLessonsRead, lessonsRead } from './lessonsReadStorage.ts';
import { listGrown } from './listGrown.ts';
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
  // Those that have been read may stand in another part of the list.
  const all = Number(section.dataset.lessonsRead);
  const count = items.length < all ? Math.min(read.size, all) : items.filter(isRead).length;
  section.hidden = count === 0;
  if (count > 0)
    requireElement(section, '[data-lessons-read-sum]').textContent =
      count === all ? 'You have read every lesson.' : `You have read ${count} of ${all} lessons.`;
}

function start(section: HTMLElement): void {
  const show = () => showRead([...document.querySelectorAll<HTMLElement>('[data-lesson]')], section);
  show();
  document.addEventListener(listGrown, show);
  // Whoever comes back to the list has read one more.
  window.addEventListener('pageshow', ({ persisted }) => persisted && show());
  requireElement(section, '[data-forget-lessons]').addEventListener('click', () => {
    forgetLessonsRead();
    show();
  });
}

const section = document.querySelector<HTMLElement>('[data-lessons-read]');
if (section !== null) start(section);
