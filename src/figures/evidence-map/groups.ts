import type { MapClaim, MapData } from './data.ts';

/** The claims of one verdict. */
export interface Group {
  readonly verdict: string;
  readonly claims: readonly MapClaim[];
}

/** The claims of each verdict that any of them has, strongest verdict first; in each the surest claim first. */
export const groupsOf = ({ verdicts, certainties, claims }: MapData): readonly Group[] =>
  verdicts
    .map((verdict) => ({
      verdict,
      claims: claims
        .filter((claim) => claim.verdict === verdict)
        .sort((a, b) => certainties[b.certainty]! - certainties[a.certainty]!),
    }))
    .filter(({ claims: own }) => own.length > 0);

export const groupOf = (data: MapData, verdict: string): Group =>
  groupsOf(data).find((group) => group.verdict === verdict) ?? { verdict, claims: [] };
