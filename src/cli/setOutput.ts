import type { CrowdBout } from '../model/set/crowd.ts';
import type { BoutOutcome } from '../model/set/session.ts';
import type { Summary } from '../model/set/summary.ts';
import { beyondEvidence } from '../scenario/beyondEvidence.ts';
import { defaultTransition, type SetValues } from './setOptions.ts';
import { type PlannedBout, setsOf } from './setPlan.ts';
import type { Json } from './task.ts';

const decimals = 4;
/** Further digits mean nothing: steps of a twentieth of a second have been added up. */
export const rounded = (value: number) => Number(value.toFixed(decimals));

/** A measure of a bout: its name in the output, and what turns the model’s unit into that of the name. */
interface Column {
  readonly times: number;
  one(outcome: BoutOutcome): number | undefined;
  all(bout: CrowdBout): Summary | undefined;
}

/** What is printed of each bout, for one lifter and for a crowd. The names are those of the output. */
const columns = {
  reps: { times: 1, one: ({ repetitions }) => repetitions, all: ({ repetitions }) => repetitions },
  time_s: { times: 1, one: ({ seconds }) => seconds, all: ({ seconds }) => seconds },
  effort: { times: 10, one: ({ effort }) => effort, all: ({ effort }) => effort },
  reported_rpe: {
    times: 1,
    one: ({ reportedRating }) => reportedRating,
    all: ({ reportedRating }) => reportedRating,
  },
  reps_in_reserve: { times: 1, one: ({ reserve }) => reserve, all: ({ reserve }) => reserve },
  mvc_left_pct: { times: 100, one: ({ capacity }) => capacity, all: ({ capacity }) => capacity },
  mvc_measured_pct: {
    times: 100,
    one: ({ measuredMaximum }) => measuredMaximum,
    all: ({ measuredMaximum }) => measuredMaximum,
  },
  last_rep_speed_m_s: { times: 1, one: ({ speeds }) => speeds.at(-1), all: ({ lastSpeed }) => lastSpeed },
} satisfies Readonly<Record<string, Column>>;

const everyColumn = (cells: (column: Column) => Json) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cells(column)])) as Record<
    keyof typeof columns,
    Json
  >;

/** Which set and which load each entry of the other lists belongs to. */
export const labelsOf = (bouts: readonly PlannedBout[]) => ({
  set: bouts.map(({ set }) => set),
  load_pct: bouts.map(({ request }) => rounded(request.load * 100)),
});

/** One typical lifter: a number for each bout; null for the speed of a last repetition where there was none. */
export function outcomesOf(outcomes: readonly BoutOutcome[]): Record<string, Json> {
  const cell = (value: number | undefined, times: number) =>
    value === undefined ? null : rounded(value * times);
  const { reps, ...rest } = everyColumn(({ one, times }) =>
    outcomes.map((outcome) => cell(one(outcome), times)),
  );
  return { reps, ended_by: outcomes.map(({ endedBy }) => endedBy), ...rest };
}

const summaryOf = (summary: Summary | undefined, times: number): Json =>
  summary === undefined
    ? null
    : Object.fromEntries(Object.entries(summary).map(([name, value]) => [name, rounded(value * times)]));

/** Many lifters: a summary for each bout, and how many ended it for which reason. */
export function crowdOf(bouts: readonly CrowdBout[]): Record<string, Json> {
  const { reps, ...rest } = everyColumn(({ all, times }) => bouts.map((bout) => summaryOf(all(bout), times)));
  return { reps, ended_by: bouts.map(({ endedBy }) => ({ ...endedBy })), ...rest };
}

/** What is known of such sets: null where their loads were studied, or that they are beyond the evidence. */
export const evidenceOf = ({ exercise, sex }: SetValues, bouts: readonly PlannedBout[]): Json =>
  beyondEvidence(
    exercise,
    sex,
    bouts.map(({ request }) => rounded(request.load * 100)),
  ) ?? null;

/** The settings, with the units in their names. */
export function settingsOf(values: SetValues): Record<string, Json> {
  const [lift, top, lower, bottom] = values.tempo;
  const [load = null, ...more] = values.load ?? [];
  return {
    name: 'set',
    exercise: values.exercise,
    sex: values.sex,
    load_pct: more.length === 0 ? load : [load, ...more],
    rm_reps: values.rm ?? null,
    sets: setsOf(values),
    rest_s: values.rest,
    cap_reps: values.cap ?? null,
    reserve_reps: values.reserve ?? null,
    drop_load_pct: values.drop ?? null,
    transition_s: values.drop ? (values.transition ?? defaultTransition) : null,
    range_share: values.range,
    tempo_s: { lift, top, lower, bottom },
    tolerance_share: values.tolerance,
    rule: values.rule,
  };
}
