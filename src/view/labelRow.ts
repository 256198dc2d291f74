import { centredText } from './labels.ts';
import type { Style, Text } from './picture.ts';
import { overlaps, textBox } from './textBox.ts';

/** A label of a row: where its middle lies, and what it says, the longest form first. */
export interface RowLabel {
  readonly x: number;
  readonly forms: readonly string[];
}

/** Labels of a row come no nearer to each other, in units of the picture. */
const between = 4;

const areApart = (labels: readonly Text[]) =>
  labels.every(
    (label, index) => index === 0 || !overlaps(textBox(labels[index - 1]!), textBox(label), between),
  );

/** Leaves out each label that overlaps the one before it. */
function dropOverlapping(labels: readonly Text[]): Text[] {
  const placed: Text[] = [];
  for (const label of labels) if (areApart([...placed.slice(-1), label])) placed.push(label);
  return placed;
}

/**
 * A row of labels from left to right, in the longest form that all have room for; the first one may say more. Where not
 * even the shortest fits, a label is left out.
 *
 * @param y the base line
 * @param span no label goes beyond it
 */
export function labelRow(
  style: Style,
  y: number,
  labels: readonly RowLabel[],
  span: readonly [left: number, right: number],
): Text[] {
  const inForm = (form: number, ofFirst: number) =>
    labels.map(({ x, forms }, index) =>
      centredText(style, [x, y], forms[index === 0 ? ofFirst : form] ?? forms.at(-1)!, span),
    );
  if (labels.length === 0) return [];
  const maxForms = Math.max(...labels.map(({ forms }) => forms.length));
  const tries = Array.from({ length: maxForms }, (_, form) => [inForm(form, 0), inForm(form, form)]).flat();
  return tries.find(areApart) ?? dropOverlapping(tries.at(-1)!);
}
