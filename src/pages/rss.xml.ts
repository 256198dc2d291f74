import rss from '@astrojs/rss';
import { lessonsFeed, partsOfLessons } from '../components/feed/lessonsFeed.ts';

/** The newest lessons, whole. */
export const GET = async () => rss(await lessonsFeed(partsOfLessons().newest));
