import { centred } from './labels.ts';
import type { Style, Text } from './picture.ts';
import { meet, textBox } from './textBox.ts';

/** A label of a row: where its middle lies, and what it says, the longest form first. */
export interface RowLabel {
  readonly x: number;
  readonly forms: readonly string[];
}

/** Labels of a row come no nearer to each other, in units of the picture. */
const between = 4;

const apart = (labels: readonly Text[]) =>
  labels.every((label, index) => index === 0 || !meet(textBox(labels[index - 1]!), textBox(label), between));

/** Those that stand clear of the ones before them. */
function clear(labels: readonly Text[]): Text[] {
  const kept: Text[] = [];
  for (const label of labels) if (apart([...kept.slice(-1), label])) kept.push(label);
  return kept;
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
      centred(style, [x, y], forms[index === 0 ? ofFirst : form] ?? forms.at(-1)!, span),
    );
  const most = Math.max(...labels.map(({ forms }) => forms.length));
  const tries = Array.from({ length: most }, (_, form) => [inForm(form, 0), inForm(form, form)]).flat();
  return tries.find(apart) ?? clear(tries.at(-1)!);
}
