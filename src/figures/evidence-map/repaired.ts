import type { MapData } from './data.ts';
import question, { type EvidenceMapScenario } from './question.ts';

const { label } = question.fields[1];

/** An address may ask for a study beyond the last one of the claim that it opens: the list begins with the last then. */
export function repaired({ claim, first }: EvidenceMapScenario, { claims }: MapData) {
  const count = claims.find(({ id }) => id === claim)?.evidence.length ?? 0;
  if (count === 0 || first <= count) return undefined;
  return {
    values: { first: count },
    note: `The address sets “${label}” to ${first}, but this claim has ${count} studies. Showing ${count}.`,
  };
}
