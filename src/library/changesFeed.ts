import {
  claimFeed,
  claimPage,
  lessonFeed,
  lessonPage,
  siteFiles,
  sitePages,
} from '../addresses/addresses.ts';
import { changePlace } from '../addresses/places.ts';
import type { Claim } from '../evidence/claim.ts';
import { beforeChange, type Change, type Changing, ledger } from '../evidence/ledger.ts';
import { site } from '../identity/site.ts';
import { truncate } from '../sharing/limits.ts';
import { allChanging, changingClaim, changingLesson } from './changing.ts';
import { channel } from './channel.ts';
import { changesOfPart, type FeedPart, feedParts, partNames } from './feedParts.ts';
import type { LessonEntry, Library } from './library.ts';
import { origin } from './origin.ts';

/** What a list of a feed reader has room for. */
const longestTitle = 100;

/** A feed of changes. */
export interface ChangesFeed {
  readonly address: string;
  /** The page that it is about, from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly changing: readonly Changing[];
}

export const corrections = (library: Library): ChangesFeed => ({
  address: siteFiles.corrections,
  page: sitePages.corrections,
  title: `${site.name}: corrections`,
  description: 'Corrections and changed verdicts, claim by claim, and what changed in the lessons.',
  changing: allChanging(library),
});

export const changesOfClaim = (claim: Claim): ChangesFeed => ({
  address: claimFeed(claim.id),
  page: claimPage(claim.id),
  title: `${site.name}: ${claim.title}`,
  description: 'Corrections and changed verdicts of this claim.',
  changing: [changingClaim(claim)],
});

export const changesOfLesson = (lesson: LessonEntry): ChangesFeed => ({
  address: lessonFeed(lesson.id),
  page: lessonPage(lesson.id),
  title: `${site.name}: ${lesson.data.title}`,
  description: 'What has changed in this lesson.',
  changing: [changingLesson(lesson)],
});

export const changesFeeds = (library: Library): readonly ChangesFeed[] => [
  corrections(library),
  ...[...library.claims.values()].map(changesOfClaim),
  ...library.lessons.map(changesOfLesson),
];

/** Every change that a feed tells, newest first, in its parts. */
export const partsOfChanges = ({ address, changing }: ChangesFeed) =>
  feedParts(address, ledger(changing), changesOfPart);

/** A part of a feed of changes, as the writer of feeds takes it. */
export const changesFeed = (
  feed: ChangesFeed,
  { entries, about }: FeedPart<Change> = partsOfChanges(feed).newest,
) => ({
  title: feed.title,
  description: feed.description,
  site: origin + feed.page,
  trailingSlash: false,
  xmlns: about === '' ? {} : partNames,
  items: entries.map(({ date, of, change, nthOfDay, isNewest }) => ({
    title: truncate(`${beforeChange(of.title)} ${change}`, longestTitle),
    // An address of its own each: readers of feeds take one that they know for what they have shown.
    link: changePlace(of.page, date, nthOfDay),
    description: isNewest ? `${change} ${of.now}` : change,
    pubDate: new Date(`${date}T00:00:00Z`),
  })),
  customData: channel() + about,
});
