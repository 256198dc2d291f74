import type { PeopleRow } from './row.ts';

interface Hold extends Pick<PeopleRow, 'id' | 'calibration' | 'because' | 'aimedAt'> {
  readonly joint: string;
  readonly force: number;
  /** What follows the sex in the keys of the record, if anything. */
  readonly keys?: string;
}

/** How many times as long women hold: the joint does not matter to the model, and so not to the ratio. */
const hold = ({ joint, force, keys = '', ...row }: Hold): PeopleRow => ({
  ...row,
  at: `women${keys}`,
  per: `men${keys}`,
  group: 'holds against people',
  exercise: 'general',
  sex: 'women',
  what: `Women’s endurance of a hold at ${force}\u00a0% of maximum in multiples of men’s, ${joint}.`,
  unit: 'times',
  agrees: { share: 0.2 },
  measure: (model) => model.holdBySex(force / 100),
});

const byJoint =
  'Women and men differ more in one joint than in another; the model has one difference for all.';

/** Holds of women against those of men. */
export const holdsBySex: readonly PeopleRow[] = [
  hold({
    id: 'hold-knee',
    calibration: 'endurance-sex-knee',
    joint: 'knee extensors',
    force: 20,
    aimedAt: true,
  }),
  hold({
    id: 'hold-ankle',
    calibration: 'avin2010-ankle',
    joint: 'ankle',
    force: 50,
  }),
  hold({
    id: 'hold-elbow-extensors',
    calibration: 'dearth2010',
    joint: 'elbow extensors',
    force: 15,
    because: byJoint,
  }),
  hold({
    id: 'hold-elbow-flexors',
    calibration: 'hunter-enoka2001',
    keys: '_s',
    joint: 'elbow flexors',
    force: 20,
    because: byJoint,
  }),
];
