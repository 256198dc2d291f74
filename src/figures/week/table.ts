import type { Cell, Table } from '../../view/table.ts';
import type { Interval, Measured, Published, WeekRecording } from './data.ts';
import type { Aim } from './question.ts';

/** Nothing, in so many cells. */
const empty = (count: number): Cell[] => Array.from({ length: count }, () => undefined);

/** A finding as its record has it. Numbers keep the decimals of their source. */
function row(aim: Aim | 'both', source: Published | Measured | Interval): Cell[] {
  const numbers =
    'low' in source
      ? [source.value, source.low, source.high].map(String)
      : 'value' in source
        ? [String(source.value), undefined, undefined]
        : empty(3);
  return [
    source.text,
    aim,
    ...numbers,
    'unit' in source ? source.unit : undefined,
    'interval' in source ? source.interval : undefined,
    { text: source.who, href: source.href },
    source.read,
  ];
}

/** The week, then everything that was published on either aim, that of the week first, and the claim that it bears on. */
export function table({ aim, total, sessions, load, reserve, rest, records }: WeekRecording): Table {
  const { size, strength, reserve: left, claim } = records;
  const rows: Readonly<Record<Aim, readonly Cell[][]>> = {
    size: [
      size.advised,
      size.classes,
      size.slope,
      size.earlier,
      size.higher,
      size.frequency,
      size.load,
      size.rest,
    ].map((source) => row('size', source)),
    strength: [
      strength.load,
      strength.sets,
      strength.sessions,
      strength.slope,
      strength.frequency,
      strength.rest,
    ].map((source) => row('strength', source)),
  };
  const own = (what: string, value: number, unit: string): Cell[] => [
    `${what}, as set here.`,
    aim,
    String(value),
    ...empty(2),
    unit,
    ...empty(3),
  ];
  const other = aim === 'size' ? 'strength' : 'size';
  return {
    caption: 'The week, then what has been published on each of its questions, and how each was read',
    columns: [
      { name: 'what' },
      { name: 'aim' },
      { name: 'value' },
      { name: 'from' },
      { name: 'to' },
      { name: 'unit' },
      { name: 'what from and to are' },
      { name: 'source' },
      { name: 'how read' },
    ],
    rows: [
      own('Hard sets a week for this muscle', total, 'sets'),
      own('Sessions a week', sessions.length, 'sessions'),
      own('Load', load, '% of maximum'),
      own('Repetitions left at the end of a set', reserve, 'repetitions'),
      own('Rest between sets', rest, 's'),
      ...rows[aim],
      ...rows[other],
      row('both', left),
      [{ text: `“${claim.title}”: ${claim.verdict}`, href: claim.href }, 'claim', ...empty(7)],
    ],
  };
}
