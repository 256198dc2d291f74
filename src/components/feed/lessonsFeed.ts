import type { CollectionEntry } from 'astro:content';
import type { RSSOptions } from '@astrojs/rss';
import { siteFiles } from '../../addresses/addresses.ts';
import { site } from '../../identity/site.ts';
import { channel } from '../../library/channel.ts';
import { library } from '../../library/content.ts';
import { type FeedPart, feedParts, lessonsOfPart, partNames } from '../../library/feedParts.ts';
import { feedNames, lessonItem } from '../../library/lessonItem.ts';
import { origin } from '../../library/origin.ts';
import { lessonText } from './lessonText.ts';

type Lesson = CollectionEntry<'lessons'>;

/** Every lesson, newest first, in the parts of the feed of the site. */
export const partsOfLessons = () =>
  feedParts(
    siteFiles.feed,
    [...library.lessons].sort(
      (a, b) => b.data.published.localeCompare(a.data.published) || b.data.order - a.data.order,
    ),
    lessonsOfPart,
  );

/** A part of the feed of the site, with its lessons whole. */
export const lessonsFeed = async ({ entries, about }: FeedPart<Lesson>): Promise<RSSOptions> => ({
  title: site.name,
  description: 'What ends a set of strength training, lesson by lesson, with how sure one may be.',
  site: origin,
  trailingSlash: true,
  xmlns: { ...(about === '' ? {} : partNames), ...feedNames },
  items: await Promise.all(
    entries.map(async (lesson) => lessonItem(library, lesson, await lessonText(lesson))),
  ),
  customData: channel() + about,
});
