import { isValidStep, type SequenceField, type Step } from './field.ts';
import { quantityAt } from './quantity.ts';
import { trimmed } from './urlResidue.ts';

/** What may stand between a verb and its number. */
const gap = String.raw`[^\p{L}\p{N}_.,]*`;
const verbAndRest = new RegExp(String.raw`^(\p{L}+)${gap}(.+)$`, 'su');

/** The parts of a text that each hold one step or none: a step also begins where a verb with a number does. */
function partsOf({ verbs }: SequenceField, text: string): string[] {
  const names = Object.keys(verbs).join('|');
  const begin = new RegExp(String.raw`(^|[^\p{L}])(?=(?:${names})${gap}\.?\d)`, 'giu');
  return text
    .replace(begin, '$1_')
    .split('_')
    .map(trimmed)
    .filter((part) => part !== '');
}

/** The step that a part begins with, and what follows it. */
function stepAt({ verbs }: SequenceField, part: string): readonly [step: Step, unread: string] | undefined {
  const [, name = '', rest = ''] = verbAndRest.exec(part) ?? [];
  const verb = name.toLowerCase();
  const found = Object.hasOwn(verbs, verb) ? quantityAt(rest, verbs[verb]!) : undefined;
  // Of “5 0” nobody knows which number was meant.
  if (found === undefined || found === 'foreign' || /^\s*\d/.test(found.unread)) return undefined;
  const step = { verb, value: found.amount };
  return isValidStep(verbs, step) ? [step, found.unread] : undefined;
}

const separators = /^[\s.,;|>/+]+/;

/** The steps of a text, and the parts of it that are none, as they stand there. */
export function stepsIn(field: SequenceField, text: string): { steps: Step[]; unknown: string[] } {
  const steps: Step[] = [];
  const unknown: string[] = [];
  for (const part of partsOf(field, text)) {
    const [step, unread] = stepAt(field, part) ?? [undefined, part];
    if (step !== undefined) steps.push(step);
    if (trimmed(unread) !== '') unknown.push(unread.replace(separators, ''));
  }
  return { steps, unknown };
}
