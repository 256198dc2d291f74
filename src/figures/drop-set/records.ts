import type { Calibration } from '../../evidence/calibration.ts';
import { findingOf } from '../../evidence/finding.ts';
import { type Pair, pairs, sourceLine } from '../../evidence/measured.ts';
import type { RecordLookup } from '../atBuild.ts';
import type { DropSetTrial } from './trials.ts';

const secondsInMinute = 60;

/** What trials measured of drop sets against ordinary sets: time, and the effort that people rated. */
export function dropSetTrials({
  study,
  calibration,
}: Pick<RecordLookup, 'study' | 'calibration'>): DropSetTrial[] {
  const [ozaki, fink, enes] = ['ozaki', 'fink', 'enes2023-rpe'].map(calibration) as [
    Calibration,
    Calibration,
    Calibration,
  ];
  const minutes = pairs<'time_min'>(ozaki).time_min;
  const seconds = pairs<'time_s'>(fink).time_s;
  const ratings = enes.values as unknown as Readonly<Record<string, Pair>>;
  const rated = study('fink2018dropset');
  const finding = findingOf(rated, 'rated-effort');
  return [
    {
      what: 'Time',
      who: sourceLine(ozaki),
      unit: 's',
      drop: minutes.drop![0] * secondsInMinute,
      straight: minutes['3x80']![0] * secondsInMinute,
    },
    { what: 'Time', who: sourceLine(fink), unit: 's', drop: seconds.drop![0], straight: seconds.normal![0] },
    {
      what: 'Rated effort of 10',
      who: sourceLine({ ...fink, read: rated.read }),
      unit: 'of 10',
      drop: Number(finding.value),
      straight: finding.comparison!.value,
    },
    {
      what: 'Rated effort of 10',
      who: sourceLine(enes),
      unit: 'of 10',
      drop: ratings.drop![0],
      straight: ratings.traditional![0],
    },
  ];
}
