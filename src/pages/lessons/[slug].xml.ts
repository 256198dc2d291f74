import rss from '@astrojs/rss';
import { changesFeed, changesOfLesson } from '../../library/changesFeed.ts';
import { library } from '../../library/content.ts';
import { keyed } from '../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    library.lessons.map((lesson) => ({ params: { slug: lesson.id }, props: { lesson } })),
  );

/** What has been changed of one lesson. */
export const GET = ({ props: { lesson } }: { props: { lesson: (typeof library.lessons)[number] } }) =>
  rss(changesFeed(changesOfLesson(lesson)));
