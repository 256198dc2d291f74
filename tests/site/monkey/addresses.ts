import { type Field, roundToStep } from '../../../src/scenario/field.ts';
import type { Chance } from './chance.ts';

/** What people, programs and other sites put into addresses, ready to stand there. */
const insane = [
  '',
  '%20',
  'abc',
  '99999',
  '-1',
  '-0',
  '1e309',
  '1e-9',
  '0x10',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  '5,5',
  '50%25',
  '%E0%A4%A',
  '%00',
  '%F0%9F%90%92',
  '%D9%A5%D9%A0',
  '%3Csvg%20onload%3Dalert(1)%3E',
  '__proto__',
  'constructor',
  'toString',
  'W'.repeat(300),
  '.',
  '-',
  '-.-',
  '__proto__-1',
  'toString-1.constructor-2',
];

/** Other things that may stand in an address, or behind it. */
const beside = ['', '', '', '&utm_source=post', '&=&&', '#numbers', '#nowhere', '#%E0%A4%A'];

type Maker<F extends Field> = (field: F, chance: Chance) => string;

/** A value that a reader could have set. */
const sane: { [K in Field['kind']]: Maker<Extract<Field, { kind: K }>> } = {
  number: (field, { share }) => String(roundToStep(field, field.min + share() * (field.max - field.min))),
  choice: ({ options }, { pick }) => pick(Object.keys(options)),
  sequence: ({ verbs, maxSteps }, { whole, pick, share }) =>
    // Now and then a step more than there may be.
    Array.from({ length: whole(0, maxSteps + 1) }, () => {
      const verb = pick(Object.keys(verbs));
      const { min, max } = verbs[verb]!;
      return `${verb}-${roundToStep(verbs[verb]!, min + share() * (max - min))}`;
    }).join('.'),
};

/** A query for a figure, sane or not. */
export function anyQuery(fields: readonly Field[], chance: Chance): string {
  const mad = chance.share() < 0.4;
  const asked = fields
    .filter(() => chance.share() < 0.6)
    .flatMap((field) => {
      const value =
        mad && chance.share() < 0.6 ? chance.pick(insane) : (sane[field.kind] as Maker<Field>)(field, chance);
      const name = chance.pick([field.name, field.name, ...(field.formerNames ?? [])]);
      return chance.share() < 0.05 ? [`${name}=${value}`, `${name}=0`] : [`${name}=${value}`];
    });
  return `?${asked.join('&')}${chance.pick(beside)}`;
}
