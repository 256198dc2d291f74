import rss, { type RSSOptions } from '@astrojs/rss';
import { feedArchive, siteFiles, siteFolders } from '../../../addresses/addresses.ts';
import { lessonText } from '../../../components/feed/lessonText.ts';
import { changesFeed, changesFeeds, partsOfChanges } from '../../../library/changesFeed.ts';
import { library } from '../../../library/content.ts';
import { lessonsFeed, partsOfLessons } from '../../../library/lessonsFeed.ts';
import { keyed } from '../../../library/pageKeys.ts';

interface Archive {
  readonly options: () => RSSOptions | Promise<RSSOptions>;
  /** Whose prose stands in it. */
  readonly lessons: typeof library.lessons;
}

/** The earlier parts of every feed that is long enough to have some. */
const archivesOf = (address: string, archives: readonly Archive[]) =>
  archives.map((props, index) => {
    const [part = '', ...feed] = feedArchive(address, index + 1)
      .slice(siteFolders.feeds.length, -'.xml'.length)
      .split('/')
      .reverse();
    return { params: { feed: feed.reverse().join('/'), part }, props };
  });

export const getStaticPaths = () =>
  keyed(
    library,
    [
      ...archivesOf(
        siteFiles.feed,
        partsOfLessons(library).archives.map((part) => ({
          options: () => lessonsFeed(library, part, lessonText),
          lessons: part.entries,
        })),
      ),
      ...changesFeeds(library).flatMap((feed) =>
        archivesOf(
          feed.address,
          partsOfChanges(feed).archives.map((part) => ({
            options: () => changesFeed(feed, part),
            lessons: [],
          })),
        ),
      ),
    ],
    ({ props }) => props.lessons,
  );

export const GET = async ({ props }: { props: Archive }) => rss(await props.options());
