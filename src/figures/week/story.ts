import { type Story, storyOf } from '../../view/story.ts';
import type { WeekRecording } from './data.ts';
import { moments } from './moments.ts';
import { advisedOf, moreOf, toldAtEnd, weekOf } from './words.ts';

/** The week, what is advised, what one more set went with, and what it comes to. */
export const story = (week: WeekRecording): Story =>
  storyOf([
    { seconds: moments.verdict, caption: toldAtEnd(week) },
    { seconds: moments.week, caption: weekOf(week) },
    { seconds: moments.advised, caption: advisedOf(week) },
    { seconds: moments.more, caption: moreOf(week) },
  ]);
