import { isTime, type UnitField, unitAt } from './units.ts';

/** A number at the beginning of a text, in the unit of a field. */
export interface Quantity {
  readonly amount: number;
  /** The text that it was read from. */
  readonly read: string;
  /** What follows it. */
  readonly unread: string;
}

/** Thousands in groups, by their separator: no figure goes that far, but it is what was asked for. */
const grouped = String.raw`\d{1,3}(?:([ _'’,])\d{3})(?:\1\d{3})*(?!\d)(?:\.\d+)?`;
const number = new RegExp(String.raw`^[+-]?(?:${grouped}|\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?`, 'iu');

/** A number with a point or a comma before its decimals. */
function numberAt(text: string): Quantity | undefined {
  const [read, group] = number.exec(text) ?? [];
  if (read === undefined) return undefined;
  const amount = Number(group === undefined ? read.replace(',', '.') : read.replaceAll(group, ''));
  return Number.isFinite(amount) ? { amount, read, unread: text.slice(read.length) } : undefined;
}

/** Minutes and seconds, or hours before them, as clocks write them. */
const clock =
  /^(?:(\d+):)?(\d+):([0-5]\d(?:[.,]\d+)?)(?![\d:])(?:\s*(?:h|hrs?|hours?|m|mins?|minutes?)(?!\p{L}))?/iu;

function clockAt(text: string): Quantity | undefined {
  const [read, hours = '0', minutes, seconds] = clock.exec(text) ?? [];
  if (read === undefined) return undefined;
  const amount = 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds!.replace(',', '.'));
  return { amount, read, unread: text.slice(read.length) };
}

/** Factors make no decimals that nobody wrote. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** What goes on with a time in the next smaller unit, written or not: “1 min 30 s”, “1m30”. */
const more = /^\s*(?:and\s+|,\s*)?(?=\d)/iu;

/** A time behind one in a larger unit, to be added to it. */
function smallerThan(factor: number, text: string, field: UnitField): Quantity | undefined {
  const [join] = more.exec(text) ?? [];
  if (factor < 60 || join === undefined) return undefined;
  const found = numberAt(text.slice(join.length));
  if (found === undefined || found.amount >= 60) return undefined;
  const unit = unitAt(found.unread, field) ?? { text: '', factor: factor / 60 };
  if (unit.factor === undefined || unit.factor >= factor) return undefined;
  const length = join.length + found.read.length + unit.text.length;
  return {
    amount: found.amount * unit.factor,
    read: text.slice(0, length),
    unread: text.slice(length),
  };
}

/**
 * The quantity that a text begins with, in the unit of a field: “2:00” and “2 min” are 120 where that takes seconds.
 *
 * @returns “foreign” for a number in a unit that cannot be turned into the field’s; nothing where there is no number
 */
export function quantityAt(text: string, field: UnitField): Quantity | 'foreign' | undefined {
  const time = clockAt(text);
  if (time !== undefined) return isTime(field) ? time : 'foreign';
  const found = /^\d+:\d/.test(text) ? undefined : numberAt(text);
  const unit = found && unitAt(found.unread, field);
  if (found === undefined || unit === undefined) return found;
  if (unit.factor === undefined) return 'foreign';
  const read = found.read + unit.text;
  const rest = text.slice(read.length);
  const added = isTime(field) ? smallerThan(unit.factor, rest, field) : undefined;
  return {
    amount: rounded(found.amount * unit.factor + (added?.amount ?? 0)),
    read: read + (added?.read ?? ''),
    unread: added?.unread ?? rest,
  };
}
