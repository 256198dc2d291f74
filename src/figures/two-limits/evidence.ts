import { referencePage } from '../../addresses/addresses.ts';
import type { Cell } from '../../view/table.ts';

/** One measurement: what was seen, which account it speaks for, where it stands, how it was read. */
export interface Evidence {
  readonly text: string;
  readonly speaksFor: string;
  /** A study of content/studies, or else a record of content/calibration that holds its numbers. */
  readonly source: { readonly study: string } | { readonly calibration: string };
  readonly read: 'abstract' | 'second hand';
}

const study = (id: string) => ({ study: id });
const calibration = (id: string) => ({ calibration: id });

/** What has been measured on the question, lifts first. Every number stands in the record that is named. */
export const evidence: readonly Evidence[] = [
  {
    text: 'Bench press: the heaviest single still moves, at 0.16 ± 0.04 m/s, which is slow',
    speaksFor: 'muscle, or going on no harder',
    source: study('gonzalezbadillo2010velocity'),
    read: 'abstract',
  },
  {
    text: 'Squat: the last repetition with the 10RM load is faster than the heaviest single',
    speaksFor: 'effort, with lighter loads',
    source: calibration('last-rep-velocity'),
    read: 'abstract',
  },
  {
    text: 'Elbow flexion: force, activation and electrical activity alike after 5, 10 and 20 repetitions to the limit, from 30 s after',
    speaksFor: 'against muscle alone, if it was not too late to tell',
    source: study('behm2002rm'),
    read: 'abstract',
  },
  {
    text: 'Loss of torque after 30 and 80 % differs, and is not simply what is missing between load and full strength',
    speaksFor: 'against muscle alone',
    source: calibration('fisher2017'),
    read: 'abstract',
  },
  {
    text: 'Leg extension: electrical activity is higher with 80 % than with 30 % throughout',
    speaksFor: 'effort, or a weaker signal',
    source: calibration('jenkins2015'),
    read: 'abstract',
  },
  {
    text: 'Drop set of squats: electrical activity peaks highest at 90 %, effort at failure is rated the same at 90, 70 and 50 %',
    speaksFor: 'either',
    source: calibration('looney'),
    read: 'abstract',
  },
  {
    text: 'Hard mental work beforehand costs upper-body repetitions (standardised difference -0.41)',
    speaksFor: 'effort',
    source: study('alixfages2023mental'),
    read: 'abstract',
  },
  {
    text: 'Still hold of 60 %: endurance athletes have 92.9 ± 7.1 % of their force left',
    speaksFor: 'effort',
    source: calibration('hakkinen1990'),
    read: 'abstract',
  },
  {
    text: 'Still hold of 60 %: power athletes have 64.3 ± 8.0 % left, strength athletes 65.7 ± 7.0 %',
    speaksFor: 'muscle',
    source: calibration('hakkinen1990'),
    read: 'abstract',
  },
  {
    text: 'Finger muscle, holds of 20 to 65 %: electrical activity ends 19 to 55 % below its maximum, lowest in the lightest hold',
    speaksFor: 'effort, or a weaker signal',
    source: study('fuglevand1993impairment'),
    read: 'abstract',
  },
  {
    text: 'Thigh, still: activation at exhaustion is 94.9 ± 4.7 % with a target of 80 %, 88.9 ± 9.6 % with 40 %',
    speaksFor: 'muscle where heavy, effort where light',
    source: study('marshall2015central'),
    read: 'abstract',
  },
  {
    text: 'A score of activation of 91.5 % went with 79.6 % of the torque there was',
    speaksFor: 'neither: high scores can hide a reserve',
    source: study('kooistra2007va'),
    read: 'abstract',
  },
  {
    text: 'Thigh, a hold of about 4 minutes: torque is down by 26.7 ± 5.7 % at exhaustion',
    speaksFor: 'effort, if the hold was light; its force was not seen',
    source: study('pageaux2013mental'),
    read: 'abstract',
  },
  {
    text: 'Thigh, time trial at a pace of one’s own: 52 % of the force is left at its end',
    speaksFor: 'neither: no load was set',
    source: study('froyd2012recovery'),
    read: 'abstract',
  },
  {
    text: 'Cycling: at the limit the legs could give 731 W in a burst where the ride asked for 242 W',
    speaksFor: 'effort',
    source: study('marcora2010mind'),
    read: 'abstract',
  },
  {
    text: 'Cycling: at the limit the legs could give 391 W where the test asked for 352 W, no clear difference',
    speaksFor: 'muscle',
    source: study('ferguson2016reserve'),
    read: 'abstract',
  },
];

/** The words, leading to the record of the study where there is one. */
export const evidenceCell = ({ text, source }: Evidence): Cell =>
  'study' in source ? { text, href: referencePage(source.study) } : text;
