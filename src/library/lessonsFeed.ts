import { siteFiles } from '../addresses/addresses.ts';
import { site } from '../identity/site.ts';
import { channel } from './channel.ts';
import { type FeedPart, feedParts, lessonsOfPart, partNames } from './feedParts.ts';
import { feedNames, lessonItem } from './lessonItem.ts';
import type { LessonEntry, Library } from './library.ts';
import { origin } from './origin.ts';

/** Every lesson, newest first, in the parts of the feed of the site. */
export const partsOfLessons = <L extends LessonEntry>({ lessons }: { readonly lessons: readonly L[] }) =>
  feedParts(
    siteFiles.feed,
    lessons.toSorted(
      (a, b) => b.data.published.localeCompare(a.data.published) || b.data.order - a.data.order,
    ),
    lessonsOfPart,
  );

/**
 * A part of the feed of the site, with its lessons whole, as the writer of feeds takes it.
 *
 * @param textOf a lesson as HTML
 */
export const lessonsFeed = async <L extends LessonEntry>(
  library: Library,
  { entries, about }: FeedPart<L>,
  textOf: (lesson: L) => Promise<string>,
) => ({
  title: site.name,
  description: 'What ends a set of strength training, lesson by lesson, with how sure one may be.',
  site: origin,
  trailingSlash: true,
  xmlns: { ...(about === '' ? {} : partNames), ...feedNames },
  items: await Promise.all(entries.map(async (lesson) => lessonItem(library, lesson, await textOf(lesson)))),
  customData: channel() + about,
});
