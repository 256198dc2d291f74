import { createIntersectionObserver } from '../dom/intersectionObserver.ts';
import { addLessonRead } from './lessonsReadStorage.ts';

/** A lesson counts as read once its end has been in the window. */
const end = document.querySelector<HTMLElement>('[data-lesson-end]');
const id = end?.dataset.lessonEnd;
if (end !== null && id !== undefined) {
  const observer = createIntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer?.disconnect();
    addLessonRead(id);
  });
  observer?.observe(end);
}
