import { capitalised, formatNumber, inWords, pluralize } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import type { WeekRecording } from './data.ts';
import { moments } from './moments.ts';
import type { WeekScenario } from './question.ts';
import { rulerIndex, rulersOf, standingOf } from './rulers.ts';

/** “three sessions of four hard sets”. */
const sessionsOf = ({ sessions, sets }: Pick<WeekRecording, 'sessions' | 'sets'>): string =>
  `${pluralize(sessions.length, 'session')} of ${pluralize(sets, 'hard set')}`;

const make = ({ sessions }: WeekRecording): string => (sessions.length === 1 ? 'makes' : 'make');
const makes = (week: WeekRecording): string =>
  `${capitalised(sessionsOf(week))} ${make(week)} ${week.total} a week`;

/** A gain with one more set, as a sentence has it. */
const gainOf = (value: number) => `${formatNumber(value)}\u00a0%`;

/** What the position stand advises for strength, as far as it tells of numbers of sets. */
const strengthSets = ({ records: { strength } }: WeekRecording): string =>
  `${inWords(strength.sets.low)} or ${inWords(strength.sets.high)}`;

/** What of the advice for size a week comes to. */
function forSize({ records, total }: WeekRecording): string {
  const { advised } = records.size;
  return total < advised.value
    ? `Below the ${advised.value} advised for size. With more sets, groups grew more (${records.claim.certainty}).`
    : 'That meets the advice for size. Each further set added less.';
}

/** How the sessions and sets of a week stand to the advice for strength: nothing where they are within it. */
function besideAdvice(week: WeekRecording): string | undefined {
  const { sets, sessions } = week.records.strength;
  if (week.sessions.length < sessions.value) return 'Once a week is below the advice';
  if (week.sets < sets.low) return `One set is below the ${strengthSets(week)} advised`;
  return week.sets > sets.high ? `More sets than the ${strengthSets(week)} advised` : undefined;
}

function forStrength(week: WeekRecording): string {
  const { strength, claim } = week.records;
  const beside = besideAdvice(week);
  return beside === undefined
    ? `For strength look first to the load: ${gainOf(strength.load.value)} or more (${claim.certainty}).`
    : `${beside}; load counts first (${claim.certainty}).`;
}

/** What a week comes to beside what has been published. */
export const verdictOf = (week: WeekRecording): string =>
  week.aim === 'size' ? forSize(week) : forStrength(week);

export function advisedOf(week: WeekRecording): string {
  const { size, strength } = week.records;
  return week.aim === 'size'
    ? `For size, experts advise at least ${size.advised.value} sets a week.`
    : `For strength, experts advise ${strengthSets(week)} sets, ${inWords(strength.sessions.value)} or more sessions a week.`;
}

/** What one more set went with, in those who were studied. */
export function moreOf({ aim, records: { size, strength } }: WeekRecording): string {
  return aim === 'size'
    ? `At about ${size.slope.at} sets a week, adding one went with ${gainOf(size.slope.value)} more muscle.`
    : `Adding one set a week went with ${gainOf(strength.slope.value)} more strength.`;
}

export const weekOf = (week: WeekRecording): string => `${makes(week)} for this muscle.`;

/** What is to be seen at a moment: the week, with what has come in last. */
export function describe(week: WeekRecording, seconds: number): string {
  if (seconds < moments.week) return `Your week: ${sessionsOf(week)}, beside what is advised.`;
  if (seconds >= moments.verdict) return `${makes(week)}. ${verdictOf(week)}`;
  if (seconds >= moments.more) return `${makes(week)}. ${moreOf(week)}`;
  return seconds >= moments.advised ? `${makes(week)}. ${advisedOf(week)}` : weekOf(week);
}

type Run = ScenarioRun<WeekRecording, WeekScenario>;

/** How the sets of a week compare with what is advised for size. */
const comparedWithAdvice = ({ records, total }: WeekRecording): string =>
  `${total < records.size.advised.value ? 'below' : 'which meets'} the ${records.size.advised.value} advised`;

/** What the week is now for. */
const aimChanged: Readonly<Record<WeekRecording['aim'], (is: WeekRecording) => string>> = {
  size: (is) => `For size, look first to the sets: ${is.total} a week, ${comparedWithAdvice(is)}.`,
  strength: () => 'For strength, look first to the load, then to sets and sessions.',
};

/** Another number of sets in the week, and what it was. */
function setsChanged(is: WeekRecording, was: WeekRecording): string {
  const now = `${capitalised(pluralize(is.total, 'hard set'))} a week, not ${inWords(was.total)}`;
  const { advised } = is.records.size;
  if (is.aim === 'strength') return `${now}, in ${pluralize(is.sessions.length, 'session')}.`;
  if (is.total > advised.value) return `${now}: past the ${advised.value} advised, each set added less.`;
  return `${now}: that ${is.total < advised.value ? 'is below' : 'meets'} the advice for size.`;
}

/** As many sets in the week as before, in more sessions or fewer. */
function sessionsChanged(is: WeekRecording): string {
  const spread = `Still ${pluralize(is.total, 'hard set')} a week, in ${pluralize(is.sessions.length, 'session')}`;
  return is.aim === 'size' ? `${spread}: for size, hardly a difference.` : `${spread}.`;
}

/** How a value stands to what is advised for it. */
const beside: Readonly<Record<'less' | 'met' | 'more', string>> = {
  less: 'less than advised',
  met: 'as advised',
  more: 'more than advised',
};

/** How the reps left stand to what is advised, which one account alone tells of. */
const besideOneAccount: typeof beside = {
  less: 'fewer than one account advises',
  met: 'as one account has it',
  more: 'more than one account advises',
};

/** What is said of one ruler after its value has changed, where that is no advice. */
const unadvised: Readonly<Record<'load' | 'rest', (standing: keyof typeof beside | undefined) => string>> = {
  load: () => 'counts for little in size, if sets are hard',
  rest: (standing) =>
    standing === 'less'
      ? 'longer rests may help growth a little'
      : 'still longer rests added no clear growth',
};

function rulerChanged(is: WeekRecording, name: 'load' | 'reserve' | 'rest'): string {
  const ruler = rulersOf(is)[rulerIndex[name]]!;
  const standing = standingOf(ruler);
  if (name === 'reserve') return `${capitalised(ruler.label)}, ${besideOneAccount[standing!]}.`;
  // The advice on rest is for heavy sets alone.
  const whom = name === 'rest' ? ' for heavy sets' : '';
  return is.aim === 'strength'
    ? `${capitalised(ruler.label)}, ${beside[standing!]}${whom}.`
    : `${capitalised(ruler.label)}: ${unadvised[name](standing)}.`;
}

/** One sentence: what a change did to the week, or to what it is set beside. */
export function changed({ recording: was }: Run, { recording: is }: Run): string {
  if (was.aim !== is.aim) return aimChanged[is.aim](is);
  if (was.total !== is.total) return setsChanged(is, was);
  if (was.sessions.length !== is.sessions.length) return sessionsChanged(is);
  const name = (['load', 'reserve', 'rest'] as const).find((field) => was[field] !== is[field]);
  return name === undefined
    ? `Nothing has changed: ${pluralize(is.total, 'hard set')} a week.`
    : rulerChanged(is, name);
}
