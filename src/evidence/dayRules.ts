import type { Claim } from './claim.ts';
import type { Lesson } from './lesson.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { Study } from './study.ts';

interface Dated {
  readonly field: readonly (string | number)[];
  readonly date: string;
}

const ofLesson = ({ published, changes = [] }: Lesson): Dated[] => [
  { field: ['published'], date: published },
  ...changes.map(({ date }, index) => ({ field: ['changes', index, 'date'], date })),
];
const ofClaim = ({ history }: Claim): Dated[] =>
  history.map(({ date }, index) => ({ field: ['history', index, 'date'], date }));
const ofStudy = ({ notices = [] }: Study): Dated[] =>
  notices.map(({ noted }, index) => ({ field: ['notices', index, 'noted'], date: noted }));

const ahead = <T>(entries: readonly Entry<T>[], daysOf: (of: T) => Dated[], today: string): Problem[] =>
  entries.flatMap(({ path, data, lineOf }) =>
    daysOf(data)
      .filter(({ date }) => date > today)
      .map(({ field, date }) => ({
        path,
        line: lineOf(field),
        field: field.join('.'),
        message: `${date} has not come yet; write the day on which readers first see it`,
      })),
  );

/** Days that have not come, of what is said to have been published or changed on them. @param today as 2026-11-23 */
export const checkDays = (
  {
    lessons,
    claims,
    studies,
  }: {
    readonly lessons: readonly Entry<Lesson>[];
    readonly claims: readonly Entry<Claim>[];
    readonly studies: readonly Entry<Study>[];
  },
  today: string,
): Problem[] => [
  ...ahead(studies, ofStudy, today),
  ...ahead(claims, ofClaim, today),
  ...ahead(lessons, ofLesson, today),
];

const hourMs = 3_600_000;
/** It is tomorrow first in Kiribati. */
const firstZoneHours = 14;

/** The day that it is where it is latest: nobody’s today lies after it. */
export const latestToday = (now: number): string =>
  new Date(now + firstZoneHours * hourMs).toISOString().slice(0, 10);
