import rss from '@astrojs/rss';
import { lessonPage } from '../../addresses/addresses.ts';
import { site } from '../../identity/site.ts';
import { changesFeed } from '../../library/changesFeed.ts';
import { changingLesson } from '../../library/changing.ts';
import { library } from '../../library/content.ts';
import { keyed } from '../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    library.lessons.map((lesson) => ({ params: { slug: lesson.id }, props: { lesson } })),
  );

/** What has been changed of one lesson. */
export const GET = ({ props: { lesson } }: { props: { lesson: (typeof library.lessons)[number] } }) =>
  rss(
    changesFeed([changingLesson(lesson)], {
      page: lessonPage(lesson.id),
      title: `${site.name}: ${lesson.data.title}`,
      description: 'What has changed in this lesson.',
    }),
  );
