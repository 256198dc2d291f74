import { lessonPage, pageName } from '../addresses/addresses.ts';
import { historyPlace } from '../addresses/places.ts';
import { cardSize } from '../sharing/common.ts';
import { longDay } from '../typography/day.ts';
import { escapeText } from '../view/toSvg.ts';
import { cardOf } from './cards.ts';
import type { LessonEntry, Library } from './library.ts';
import { origin } from './origin.ts';

/** The names that a feed has besides those of RSS: of pictures, and of when something was changed. */
export const feedNames = {
  media: 'http://search.yahoo.com/mrss/',
  atom: 'http://www.w3.org/2005/Atom',
} as const;

/** What changed last in a lesson, before its text; nothing where it never did. */
function changeNote({ id, data }: LessonEntry): string {
  const last = data.changes?.at(-1);
  if (last === undefined) return '';
  const history = origin + historyPlace(lessonPage(id));
  return `<p><b>Changed on ${longDay(last.date)}:</b> ${escapeText(last.change)} <a href="${history}">All changes</a></p>`;
}

/** The card of a lesson, for readers that show a picture beside a title, and when it was last changed. */
function besideText(library: Library, { id, data }: LessonEntry): string {
  const { path, alt } = cardOf(library, pageName(lessonPage(id)));
  const { width, height } = cardSize;
  const last = data.changes?.at(-1);
  return [
    `<media:content url="${origin}${path}" medium="image" type="image/png" width="${width}" height="${height}"><media:description type="plain">${escapeText(alt)}</media:description></media:content>`,
    ...(last === undefined ? [] : [`<atom:updated>${last.date}T00:00:00Z</atom:updated>`]),
  ].join('');
}

/** A lesson as an item of a feed: whole, with what changed last first. @param text the lesson as HTML */
export const lessonItem = (library: Library, lesson: LessonEntry, text: string) => ({
  title: lesson.data.title,
  link: lessonPage(lesson.id),
  description: lesson.data.answer,
  pubDate: new Date(`${lesson.data.published}T00:00:00Z`),
  content: changeNote(lesson) + text,
  customData: besideText(library, lesson),
});
