import rss from '@astrojs/rss';
import { lessonPage } from '../addresses/addresses.ts';
import { lessonText } from '../components/feed/lessonText.ts';
import { site } from '../identity/site.ts';
import { channel } from '../library/channel.ts';
import { library } from '../library/content.ts';
import { origin } from '../library/origin.ts';

/** Every lesson, whole, newest first. */
export const GET = async () =>
  rss({
    title: site.name,
    description: 'What ends a set of strength training, lesson by lesson, with how sure one may be.',
    site: origin,
    trailingSlash: true,
    items: await Promise.all(
      [...library.lessons]
        .sort((a, b) => b.data.published.localeCompare(a.data.published) || b.data.order - a.data.order)
        .map(async (lesson) => ({
          title: lesson.data.title,
          link: lessonPage(lesson.id),
          description: lesson.data.answer,
          pubDate: new Date(`${lesson.data.published}T00:00:00Z`),
          content: await lessonText(lesson),
        })),
    ),
    customData: channel(),
  });
