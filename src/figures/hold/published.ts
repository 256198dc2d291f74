import { range } from 'd3-array';
import { allJoints, enduranceByJoint, publishedEndurance } from '../../model/endurance.ts';
import type { Recording } from '../../model/isometric.ts';
import { duration } from '../../typography/number.ts';
import { axisX, panelTitle } from '../../view/axes.ts';
import { centredText, type LabelPosition, placeLabels } from '../../view/labels.ts';
import { dots, path, rule } from '../../view/marks.ts';
import { type Mark, type Size, sizes } from '../../view/picture.ts';
import { scaleLog } from '../../view/scale.ts';
import type { Box } from '../../view/textBox.ts';

const layouts = {
  narrow: { left: 14, right: 338, top: 510 },
  wide: { left: 30, right: 684, top: 568 },
} as const satisfies Record<Size, unknown>;

const ticks = [
  [1, '1 s'],
  [10, '10 s'],
  [60, '1 min'],
  [600, '10 min'],
  [3600, '1 h'],
] as const;

const titles: Record<Size, string> = {
  narrow: 'How long people hold it, by joint',
  wide: 'How long people hold this force, by joint: many studies together',
};

/** Where this run lands among published endurance times: a curve for each part of the body, and all together. */
export function publishedStill({ limitSeconds }: Recording, target: number, size: Size): Mark[] {
  const { left, right, top } = layouts[size];
  const x = scaleLog([0.8, 7200], [left, right]);
  const line = top + 52;
  const times = enduranceByJoint
    .map((curve) => ({ joint: curve.joint, at: x(publishedEndurance(curve, target)) }))
    .sort((a, b) => a.at - b.at);
  const shortest = times[0]!;
  const longest = times[times.length - 1]!;
  const together = publishedEndurance(allJoints, target);
  const under = (seconds: number, y: number, style: string, words: string) =>
    centredText(style, [x(seconds), y], words, [left, right]);
  const model = limitSeconds === undefined ? [] : [x(limitSeconds)];
  const outward = (from: number, side: 1 | -1): LabelPosition[] =>
    range(8, right - left, 6).map((off) => ({
      at: [from + side * off, line - 8],
      anchor: side === 1 ? 'start' : 'end',
    }));
  const joints = placeLabels(
    [
      { style: 'people-label', lines: [shortest.joint], places: [outward(shortest.at, -1)] },
      { style: 'people-label', lines: [longest.joint], places: [outward(longest.at, 1)] },
    ],
    {
      frame: [2, top, sizes[size] - 2, line],
      hard: model.map((at): Box => [at - 9, line - 16, at + 9, line - 7]),
    },
  );
  return [
    panelTitle([left, top], titles[size]),
    ...axisX({ x, ticks, y: line, span: [left, right], tickSize: 4 }),
    rule('people-range', [shortest.at, line], [longest.at, line]),
    dots(
      'people',
      times.map(({ at }) => [at, line]),
      3,
    ),
    dots('people-all', [[x(together), line]], 5),
    ...joints.flat(),
    under(together, line + 37, 'people-label', `all joints together: ${duration(together)}`),
    ...(limitSeconds === undefined
      ? []
      : [
          path('model', `M${x(limitSeconds).toFixed(1)} ${line - 7}m-5 -9h10l-5 9z`),
          under(limitSeconds, line - 22, 'model-label', `this model: ${duration(limitSeconds)}`),
        ]),
  ];
}
