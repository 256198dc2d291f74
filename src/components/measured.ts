import type { Calibration } from '../evidence/calibration.ts';
import { short } from '../evidence/reference.ts';
import type { ReadLevel, Study } from '../evidence/study.ts';
import { restShares, restTotals } from '../validation/published.ts';
import type { Trial } from '../widgets/drop-set/trials.ts';
import type { SessionRecords } from '../widgets/session/records.ts';

/** How figures of simulated sets get at the records: by id. */
export interface Records {
  study(id: string): Study;
  calibration(id: string): Calibration;
}

const secondsInMinute = 60;

type Pair = readonly [mean: number, spread: number];
const pairs = <N extends string>({ values }: Calibration) =>
  values as unknown as Readonly<Record<N, Readonly<Record<string, Pair>>>>;

const howRead: Readonly<Record<ReadLevel, string>> = {
  'full text': 'read in full',
  abstract: 'abstract read',
  'second-hand': 'read second-hand',
  'bibliography only': 'not read',
};

/** “Ozaki 2018, 9 people, read second-hand”, from the line that names the source. */
const whoOf = ({ source, people, read }: Calibration): string =>
  `${source.split(/,| and /)[0]} ${/\b(?:19|20)\d\d\b/.exec(source)?.[0]}${typeof people === 'number' ? `, ${people} people` : ''}, ${howRead[read.level]}`;

/** What trials measured of drop sets against straight sets: time, and the effort that people rated. */
export function dropSetTrials({ study, calibration }: Records): Trial[] {
  const [ozaki, fink, enes] = ['ozaki', 'fink', 'enes2023-rpe'].map(calibration) as [
    Calibration,
    Calibration,
    Calibration,
  ];
  const minutes = pairs<'time_min'>(ozaki).time_min;
  const seconds = pairs<'time_s'>(fink).time_s;
  const ratings = enes.values as unknown as Readonly<Record<string, Pair>>;
  const rated = study('fink2018dropset');
  const finding = rated.findings.find(({ id }) => id === 'rated-effort')!;
  return [
    {
      what: 'Time',
      who: whoOf(ozaki),
      unit: 's',
      drop: minutes.drop![0] * secondsInMinute,
      straight: minutes['3x80']![0] * secondsInMinute,
    },
    { what: 'Time', who: whoOf(fink), unit: 's', drop: seconds.drop![0], straight: seconds.normal![0] },
    {
      what: 'Rated effort of 10',
      who: whoOf({ ...fink, read: rated.read }),
      unit: 'of 10',
      drop: Number(finding.value),
      straight: finding.comparison!.value,
    },
    {
      what: 'Rated effort of 10',
      who: whoOf(enes),
      unit: 'of 10',
      drop: ratings.drop![0],
      straight: ratings.traditional![0],
    },
  ];
}

/** Loads of the summary of later sets, as its record says in words: “at about 75 to 80 % of 1RM”. */
const shareLoads = { low: 0.75, high: 0.8 };
/** What the totals were counted in, as their record says: four sets with the load for eight. */
const totalsOf = { sets: 4, loadFor: 8 };

/** What people did in later sets after rests, and what stopping short changed. */
export function sessionRecords({ study, calibration }: Records): SessionRecords {
  const totals = calibration('wb-bench');
  const speed = study('refalo2023fatigue');
  const fall = (id: string) => Number(speed.findings.find((finding) => finding.id === id)!.value);
  return {
    shares: { ...shareLoads, rows: restShares(calibration('rest-table')) },
    totals: { ...totalsOf, who: whoOf(totals), rows: restTotals(totals) },
    speed: {
      who: `${short(speed)}, ${speed.sample.size} lifters, ${howRead[speed.read.level]}`,
      failure: fall('speed-failure'),
      threeLeft: fall('speed-three-left'),
    },
  };
}
