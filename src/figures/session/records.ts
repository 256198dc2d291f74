import { findingOf } from '../../evidence/finding.ts';
import { sourceLine } from '../../evidence/measured.ts';
import { short } from '../../evidence/reference.ts';
import { readLevels } from '../../evidence/study.ts';
import { restShares, restTotals } from '../../validation/published.ts';
import type { RecordLookup } from '../atBuild.ts';
import type { SessionRecords } from './data.ts';

/** Loads of the summary of later sets, as its record says in words: “at about 75 to 80 % of 1RM”. */
const shareLoads = { low: 0.75, high: 0.8 };
/** What the totals were counted in, as their record says: four sets with the load for eight. */
const totalsOf = { sets: 4, loadFor: 8 };

/** What people did in later sets after rests, and what stopping short changed. */
export function sessionRecords({
  study,
  calibration,
}: Pick<RecordLookup, 'study' | 'calibration'>): SessionRecords {
  const totals = calibration('wb-bench');
  const speed = study('refalo2023fatigue');
  const fall = (id: string) => Number(findingOf(speed, id).value);
  return {
    shares: { ...shareLoads, rows: restShares(calibration('rest-table')) },
    totals: { ...totalsOf, who: sourceLine(totals), rows: restTotals(totals) },
    speed: {
      who: `${short(speed)}, ${speed.sample.size} lifters, ${readLevels[speed.read.level].inPicture}`,
      failure: fall('speed-failure'),
      threeLeft: fall('speed-three-left'),
    },
  };
}
