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

/** The claims of one verdict that are equally sure. */
export interface CertaintyGroup {
  readonly certainty: string;
  readonly claims: readonly MapClaim[];
}

/** Those claims by how sure their verdict is, the surest first. */
export const certaintyGroupsOf = ({ claims }: Group): readonly CertaintyGroup[] =>
  [...new Set(claims.map(({ certainty }) => certainty))].map((certainty) => ({
    certainty,
    claims: claims.filter((claim) => claim.certainty === certainty),
  }));

export const groupOf = (data: MapData, verdict: string): Group =>
  groupsOf(data).find((group) => group.verdict === verdict) ?? { verdict, claims: [] };
