import type { Claim } from './claim.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { Study } from './study.ts';

/** Words for a change in the muscle as opposed to the drive to it. */
const ofMuscleItself = /\b(?:muscles? (?:itself|themselves)|within the muscles?|stimulated muscles?)\b/i;

/** Whether a study stimulated nerve or muscle, so that it can tell of the muscle itself. */
const isEvoked = ({ findings }: Study): boolean => findings.some(({ outcome }) => outcome === 'evoked');

/** The words of a text that speak of the muscle itself; undefined where none does. */
const muscleItselfIn = (text: string): string | undefined => ofMuscleItself.exec(text)?.[0];

/** Notes that speak of the muscle itself for a study in which people gave what they could by trying. */
export function checkOutcomes(
  claims: readonly Entry<Claim>[],
  study: (id: string) => Study | undefined,
): Problem[] {
  return claims.flatMap(({ path, data, lineOf }) =>
    data.evidence.flatMap((entry, index) => {
      const words = muscleItselfIn(entry.note);
      const found = study(entry.study);
      if (words === undefined || found === undefined || isEvoked(found)) return [];
      return [
        {
          path,
          line: lineOf(['evidence', index, 'note']),
          field: `evidence.${index}.note`,
          message: `claim ${data.id}: “${words}”, but no finding of ${entry.study} is marked outcome: evoked; mark the one that was drawn by stimulation, or say what people could give by trying`,
        },
      ];
    }),
  );
}
