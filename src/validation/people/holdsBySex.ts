import type { PeopleRow } from './row.ts';

interface Hold extends Pick<PeopleRow, 'id' | 'calibration' | 'because' | 'aimedAt'> {
  /** Keys of women’s and men’s mean in the record. */
  readonly at: string;
  readonly joint: string;
  readonly force: number;
  /** Men’s seconds. */
  readonly men: number;
}

/** How many times as long women hold: the joint does not matter to the model, and so not to the ratio. */
const hold = ({ joint, force, men, ...row }: Hold): PeopleRow => ({
  ...row,
  group: 'holds against people',
  exercise: 'general',
  sex: 'women',
  what: `Women’s endurance of a hold at ${force}\u00a0% of maximum in multiples of men’s, ${joint}.`,
  unit: 'times',
  agrees: { share: 0.2 },
  published: (seconds) => seconds / men,
  measure: (model) => model.holdBySex(force / 100),
});

const byJoint =
  'Women and men differ more in one joint than in another; the model has one difference for all.';

/** Holds of women against those of men. */
export const holdsBySex: readonly PeopleRow[] = [
  hold({
    id: 'hold-knee',
    calibration: 'endurance-sex-knee',
    at: 'women',
    joint: 'knee extensors',
    force: 20,
    men: 180,
    aimedAt: true,
  }),
  hold({
    id: 'hold-ankle',
    calibration: 'avin2010-ankle',
    at: 'women',
    joint: 'ankle',
    force: 50,
    men: 129.2,
  }),
  hold({
    id: 'hold-elbow-extensors',
    calibration: 'dearth2010',
    at: 'women',
    joint: 'elbow extensors',
    force: 15,
    men: 478.2,
    because: byJoint,
  }),
  hold({
    id: 'hold-elbow-flexors',
    calibration: 'hunter-enoka2001',
    at: 'women_s',
    joint: 'elbow flexors',
    force: 20,
    men: 829,
    because: byJoint,
  }),
];
