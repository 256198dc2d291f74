/** A stretch of a run, from one time to another, s. */
export type Span = readonly [begins: number, ends: number];

interface Bout {
  readonly begins: number;
  readonly ends: number;
}

/** When nobody lifts, between bouts of one lifter or of several on one clock. */
export function restsBetween(bouts: readonly Bout[]): readonly Span[] {
  const inOrder = [...bouts].sort((a, b) => a.begins - b.begins);
  const rests: Span[] = [];
  let worked = inOrder[0]?.ends ?? 0;
  for (const { begins, ends } of inOrder) {
    if (begins > worked) rests.push([worked, begins]);
    worked = Math.max(worked, ends);
  }
  return rests;
}
