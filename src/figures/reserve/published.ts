import type { Size } from '../../view/picture.ts';

/** How far off lifters are when they say how many repetitions are left. */
export interface PublishedError {
  readonly label: Record<Size, string>;
  /** Repetitions: a mean, or the least and the most of several. */
  readonly values: readonly number[];
  /** 95 % confidence interval, where one was seen. */
  readonly interval?: readonly [low: number, high: number];
  /** The value in words. */
  readonly text: string;
  /** Whether lifters expected the end too early. Where the source gives only how far off they were, it may be either. */
  readonly early?: true;
  readonly secondHand?: true;
  /** A study of content/studies, or else a record of content/calibration. */
  readonly source: { readonly study: string } | { readonly calibration: string };
}

/** Errors that lifters made, pooled ones first. Sizes of Armes and Zourdos are known at second hand. */
export const publishedErrors: readonly PublishedError[] = [
  {
    label: { narrow: '12 studies', wide: '12 studies pooled, 95\u00a0% interval' },
    values: [0.95],
    interval: [0.17, 1.73],
    text: '0.95 too early',
    early: true,
    source: { study: 'halperin2022accuracy' },
  },
  {
    label: { narrow: 'knee extension', wide: 'knee extension, none left' },
    values: [2],
    text: 'about 2 too early',
    early: true,
    secondHand: true,
    source: { study: 'armes2020onemore' },
  },
  {
    label: { narrow: 'bench press', wide: 'bench press, three or one left' },
    values: [0.65],
    text: '0.65 off',
    source: { study: 'refalo2023rir' },
  },
  {
    label: { narrow: 'machines', wide: 'machines, five or fewer left' },
    values: [1],
    text: 'about 1 off',
    source: { study: 'hackett2017accuracy' },
  },
  {
    label: { narrow: 'squat', wide: 'squat, one or three left of 16' },
    values: [2.05, 3.65],
    text: '2.05 to 3.65 off',
    secondHand: true,
    source: { calibration: 'zourdos2021' },
  },
];
