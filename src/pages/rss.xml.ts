import rss from '@astrojs/rss';
import { lessonText } from '../components/feed/lessonText.ts';
import { site } from '../identity/site.ts';
import { channel } from '../library/channel.ts';
import { library } from '../library/content.ts';
import { feedNames, lessonItem } from '../library/lessonItem.ts';
import { origin } from '../library/origin.ts';

/** Every lesson, whole, newest first. */
export const GET = async () =>
  rss({
    title: site.name,
    description: 'What ends a set of strength training, lesson by lesson, with how sure one may be.',
    site: origin,
    trailingSlash: true,
    xmlns: feedNames,
    items: await Promise.all(
      [...library.lessons]
        .sort((a, b) => b.data.published.localeCompare(a.data.published) || b.data.order - a.data.order)
        .map(async (lesson) => lessonItem(library, lesson, await lessonText(lesson))),
    ),
    customData: channel(),
  });
