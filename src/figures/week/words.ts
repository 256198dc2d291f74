import { capitalised, formatNumber, inWords, pluralize } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import type { WeekRecording } from './data.ts';
import { moments } from './moments.ts';
import type { WeekScenario } from './question.ts';
import { rowsOf } from './rows.ts';
import { rulerOf } from './ruler.ts';
import type { Standing } from './standing.ts';

/** “three sessions of four hard sets”. */
const sessionsOf = ({ sessions, sets }: Pick<WeekRecording, 'sessions' | 'sets'>): string =>
  `${pluralize(sessions.length, 'session')} of ${pluralize(sets, 'hard set')}`;

const make = ({ sessions }: WeekRecording): string => (sessions.length === 1 ? 'makes' : 'make');
const makes = (week: WeekRecording): string =>
  `${capitalised(sessionsOf(week))} ${make(week)} ${week.total} a week`;

/** A gain with one more set, as a sentence has it. */
const gainOf = (value: number) => `${formatNumber(value)}\u00a0%`;

const percents = (value: number) => `${value}\u00a0%`;

/** What of the advice for size a week comes to. */
function forSize({ records, total }: WeekRecording): string {
  const { advised } = records.size;
  return total < advised.value
    ? `Below the ${advised.value} advised for size. With more sets, groups grew more (${records.claim.certainty}).`
    : 'That meets the advice for size. Each further set added less.';
}

/** What else is not as advised for strength: nothing where all is. */
function besideAdvice({ sessions, sets, records: { strength } }: WeekRecording): string | undefined {
  const range = `${inWords(strength.sets.low)} or ${inWords(strength.sets.high)} advised`;
  if (sessions.length < strength.sessions.value) return 'Once a week is below the advice';
  if (sets < strength.sets.low) return `One set a session is below the ${range}`;
  return sets > strength.sets.high ? `Your sets a session are more than the ${range}` : undefined;
}

function forStrength(week: WeekRecording): string {
  const { strength, claim } = week.records;
  if (week.load < strength.load.value)
    return `Below the ${percents(strength.load.value)} advised, and for strength load counts first (${claim.certainty}).`;
  const beside = besideAdvice(week);
  return beside === undefined
    ? 'Your load, sets and sessions are all as advised for strength.'
    : `That load is as advised. ${beside}.`;
}

const verdictOf = (week: WeekRecording): string => (week.aim === 'size' ? forSize(week) : forStrength(week));

/** What a week comes to beside what has been published: read alone, so it says what meets the advice. */
export const toldAtEnd = (week: WeekRecording): string =>
  week.aim === 'size' && week.total >= week.records.size.advised.value
    ? `${week.total} sets meet the advice; each further set added less than the last.`
    : verdictOf(week);

export const advisedOf = ({ aim, records: { size, strength } }: WeekRecording): string =>
  aim === 'size'
    ? `For size, experts advise at least ${size.advised.value} sets a week.`
    : `For strength, experts advise a load of ${percents(strength.load.value)} or more.`;

/** What one more set went with, in those who were studied. */
export function moreOf({ aim, records: { size, strength } }: WeekRecording): string {
  return aim === 'size'
    ? `At about ${size.slope.at} sets a week, adding one went with ${gainOf(size.slope.value)} more muscle.`
    : `Sets count too: adding one a week went with ${gainOf(strength.slope.value)} more strength.`;
}

export const weekOf = (week: WeekRecording): string =>
  week.aim === 'size'
    ? `${makes(week)} for this muscle.`
    : `${capitalised(sessionsOf(week))}, at ${percents(week.load)} of your max.`;

/** What is to be seen at a moment: the week, with what has come in last. */
export function describe(week: WeekRecording, seconds: number): string {
  if (seconds < moments.week) return `Your week: ${sessionsOf(week)}, beside what is advised.`;
  if (seconds >= moments.verdict) return `${makes(week)}. ${verdictOf(week)}`;
  if (seconds >= moments.more) return `${makes(week)}. ${moreOf(week)}`;
  return seconds >= moments.advised ? `${makes(week)}. ${advisedOf(week)}` : weekOf(week);
}

type Run = ScenarioRun<WeekRecording, WeekScenario>;

/** What the week is now for, and how what counts first for that stands to the advice. */
const aimChanged: Readonly<Record<WeekRecording['aim'], (is: WeekRecording) => string>> = {
  size: ({ total, records: { size } }) =>
    `For size, look first to the sets: ${total} a week ${total < size.advised.value ? 'is below' : 'meets'} the advice.`,
  strength: ({ load, records: { strength } }) =>
    `For strength, look first to the load (in Settings): ${percents(load)} ${load < strength.load.value ? 'is below' : 'meets'} the advice.`,
};

/** Another number of sets in the week, and what it was. */
function setsChanged(is: WeekRecording, was: WeekRecording): string {
  const now = `${capitalised(pluralize(is.total, 'hard set'))} a week instead of ${inWords(was.total)}`;
  const { advised } = is.records.size;
  if (is.aim === 'strength') return `${now}, in ${pluralize(is.sessions.length, 'session')}.`;
  if (is.total < advised.value) return `${now}, which is below the advice for size.`;
  return was.total >= advised.value && is.total > was.total
    ? `${now}, each adding less than the last.`
    : `${now}, which meets the advice for size.`;
}

/** As many sets in the week as before, in more sessions or fewer. */
function sessionsChanged(is: WeekRecording): string {
  const spread = `Still ${pluralize(is.total, 'hard set')} a week, in ${pluralize(is.sessions.length, 'session')}`;
  return is.aim === 'size' ? `${spread}: for size, that makes little difference.` : `${spread}.`;
}

/** How a load stands to what is advised for strength. */
const besideLoad: Readonly<Record<Standing, string>> = {
  less: 'less than advised for strength',
  met: 'as advised for strength',
  more: '',
  alike: '',
};

/** What is said after another load, other reps left or another rest, which the picture has in a row or on its ruler. */
function rowChanged(is: WeekRecording, name: 'load' | 'reserve' | 'rest'): string {
  if (name === 'load' && is.aim === 'strength') {
    const load = `Load ${percents(is.load)}`;
    return `${load}, ${besideLoad[rulerOf(is).standing]}.`;
  }
  const { own, standing, says } = rowsOf(is).find((row) => row.name === name)!;
  if (name === 'load') return `${own}: that makes little difference in size if sets are hard.`;
  if (name === 'reserve') return `${own}, ${says.replace('advised', 'loosely advised')}.`;
  if (is.aim === 'strength') return `${own}, ${says} for heavy sets.`;
  return `${own}: ${standing === 'less' ? 'longer rests may help growth a little' : 'still longer rests added no clear growth'}.`;
}

/** One sentence: what a change did to the week, or to what it is set beside. */
export function changed({ recording: was }: Run, { recording: is }: Run): string {
  if (was.aim !== is.aim) return aimChanged[is.aim](is);
  if (was.total !== is.total) return setsChanged(is, was);
  if (was.sessions.length !== is.sessions.length) return sessionsChanged(is);
  const name = (['load', 'reserve', 'rest'] as const).find((field) => was[field] !== is[field]);
  return name === undefined
    ? `Nothing has changed: ${pluralize(is.total, 'hard set')} a week.`
    : rowChanged(is, name);
}
