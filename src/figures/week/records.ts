import { claimPage } from '../../addresses/addresses.ts';
import { findingPlace } from '../../addresses/places.ts';
import { findingOf } from '../../evidence/finding.ts';
import { withMark } from '../../evidence/notice.ts';
import { certaintyWords } from '../../evidence/print.ts';
import { firstAuthorYear } from '../../evidence/reference.ts';
import { isSecondHand, readLevels, type Study } from '../../evidence/study.ts';
import type { RecordLookup } from '../atBuild.ts';
import type { Interval, Measured, Published, WeekRecords } from './data.ts';

/** Who found or advised it, as briefly as a picture has room for. */
const whoOf = (study: Study): string =>
  study.kind === 'guideline' ? withMark(`Position stand ${study.issued}`, study) : firstAuthorYear(study);

/** What it is, in the words of a reader. */
function whatOf(study: Study): string {
  const { kind, issued, sample } = study;
  if (kind === 'guideline') return withMark(`Expert advice, ${issued}`, study);
  return sample.of === 'studies' ? withMark(`${sample.size} studies, ${issued}`, study) : whoOf(study);
}

function published(study: Study, id: string): Published {
  const { read, text } = findingOf(study, id);
  const level = read ?? study.read.level;
  return {
    who: whoOf(study),
    what: whatOf(study),
    href: findingPlace(study.id, id),
    read: readLevels[level].inPicture,
    secondHand: isSecondHand(level),
    text,
  };
}

function measured(study: Study, id: string): Measured {
  const { value, unit } = findingOf(study, id);
  if (typeof value !== 'number' || unit === undefined)
    throw new Error(`the figure week draws ${study.id}.${id}, which has no number`);
  return { ...published(study, id), value, unit };
}

function interval(study: Study, id: string): Interval {
  const { low, high, interval: name } = findingOf(study, id);
  if (low === undefined || high === undefined || name === undefined)
    throw new Error(`the figure week draws the interval of ${study.id}.${id}, which has none`);
  return { ...measured(study, id), low, high, interval: name.replaceAll(' %', '\u00a0%') };
}

/** Numbers that a record tells in words alone. */
function told(study: Study, id: string, pattern: RegExp): readonly number[] {
  const found = pattern.exec(findingOf(study, id).what ?? '');
  if (found === null)
    throw new Error(`the figure week reads ${pattern} in ${study.id}.${id}, field what; adjust both`);
  return found.slice(1).map(Number);
}

/** What has been published on sets and sessions a week. */
export function weekRecords({ study, claim }: Pick<RecordLookup, 'study' | 'claim'>): WeekRecords {
  const stand = study('acsm2026position');
  const pooled = study('pelland2026dose');
  const earlier = study('schoenfeld2017volume');
  const rests = study('singer2024rest');
  const older = study('acsm2009position');
  const rated = claim('smart-programming');
  const [at] = told(pooled, 'growth-per-set', /at about (\d+) weekly sets/);
  return {
    size: {
      advised: measured(stand, 'growth-weekly-sets'),
      classes: published(earlier, 'growth-categories'),
      slope: { ...interval(pooled, 'growth-per-set'), at: at! },
      earlier: measured(earlier, 'growth-per-set'),
      higher: measured(earlier, 'growth-higher-lower'),
      frequency: published(pooled, 'growth-frequency'),
      load: published(stand, 'growth-load-free'),
      rest: measured(rests, 'no-gain-beyond'),
    },
    strength: {
      sets: interval(stand, 'strength-sets'),
      sessions: measured(stand, 'strength-sessions'),
      load: measured(stand, 'strength-load'),
      slope: interval(pooled, 'strength-per-set'),
      frequency: published(pooled, 'strength-frequency'),
      rest: interval(older, 'rest-heavy'),
    },
    reserve: interval(stand, 'reserve-target'),
    claim: {
      title: rated.title,
      brief: rated.brief,
      verdict: `${rated.verdict}, ${certaintyWords(rated.certainty)}`,
      certainty: certaintyWords(rated.certainty),
      href: claimPage(rated.id),
    },
  };
}
