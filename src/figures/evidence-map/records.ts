import { type Claim, certainties, verdicts } from '../../evidence/claim.ts';
import { isSecondHand, type Study } from '../../evidence/study.ts';
import { type MapData, type MapStance, mapStances } from './data.ts';

/** Every claim, with its studies counted by side and by how they were read. */
export function evidenceMapData(claims: readonly Claim[], study: (id: string) => Study): MapData {
  const secondHand = ({ study: id, finding }: Claim['evidence'][number]): boolean => {
    const { read, findings } = study(id);
    return isSecondHand(findings.find((row) => row.id === finding)?.read ?? read.level);
  };
  const counts = (evidence: Claim['evidence'], stance: MapStance): readonly [number, number] => {
    const side = evidence.filter((row) => row.stance === stance);
    const secondHandCount = side.filter(secondHand).length;
    return [side.length - secondHandCount, secondHandCount];
  };
  return {
    verdicts: Object.keys(verdicts),
    certainties,
    claims: [...claims]
      .sort((a, b) => a.order - b.order)
      .map(({ id, title, statement, verdict, certainty, evidence }) => ({
        id,
        title,
        statement,
        verdict,
        certainty,
        studies: Object.fromEntries(
          mapStances.map((stance) => [stance, counts(evidence, stance)]),
        ) as unknown as Record<MapStance, readonly [number, number]>,
      })),
  };
}
