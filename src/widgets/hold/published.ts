import { extent } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { allJoints, enduranceByJoint, publishedEndurance } from '../../model/endurance.ts';
import type { Recording } from '../../model/isometric.ts';
import { duration } from '../../typography/number.ts';
import type { Mark, Size } from '../../view/picture.ts';

const layouts = {
  narrow: { left: 16, right: 334, top: 494 },
  wide: { left: 44, right: 684, top: 534 },
} as const satisfies Record<Size, unknown>;

const ticks = [
  [1, '1 s'],
  [10, '10 s'],
  [60, '1 min'],
  [600, '10 min'],
  [3600, '1 h'],
] as const;

/** Where this run lands among published endurance times: a curve for each part of the body, and all together. */
export function publishedStill(recording: Recording, target: number, size: Size): Mark[] {
  const { left, right, top } = layouts[size];
  const x = scaleLog([0.8, 7200], [left, right]).clamp(true);
  const line = top + 34;
  const times = enduranceByJoint.map((curve) => ({
    joint: curve.joint,
    at: x(publishedEndurance(curve, target)),
  }));
  const [low, high] = extent(times, ({ at }) => at) as [number, number];
  const end = (at: number) => times.find((time) => time.at === at)!.joint;
  const model = recording.limitSeconds;
  return [
    {
      kind: 'text',
      style: 'panel-title',
      at: [left, top],
      text:
        size === 'wide'
          ? 'How long people hold this force, by joint (pooled measurements), and this model'
          : 'How long people hold it, by joint, and this model',
    },
    { kind: 'rule', style: 'axis', from: [left, line], to: [right, line] },
    ...ticks.flatMap(([seconds, text]): Mark[] => [
      { kind: 'rule', style: 'axis', from: [x(seconds), line], to: [x(seconds), line + 4] },
      { kind: 'text', style: 'tick', at: [x(seconds), line + 18], text, anchor: 'middle' },
    ]),
    { kind: 'rule', style: 'people-range', from: [low, line], to: [high, line] },
    { kind: 'dots', style: 'people', dots: times.map(({ at }) => [at, line, 3] as const) },
    { kind: 'dots', style: 'people-all', dots: [[x(publishedEndurance(allJoints, target)), line, 5]] },
    { kind: 'text', style: 'people-label', at: [low - 6, line - 8], text: end(low), anchor: 'end' },
    { kind: 'text', style: 'people-label', at: [high + 6, line - 8], text: end(high) },
    ...(model === undefined ? [] : modelMark(x(model), line, duration(model), size)),
  ];
}

function modelMark(x: number, line: number, time: string, size: Size): Mark[] {
  const anchor = x < 60 ? 'start' : x > (size === 'wide' ? 620 : 280) ? 'end' : 'middle';
  return [
    { kind: 'path', style: 'model', d: `M${x.toFixed(1)} ${line}m-5 -9h10l-5 9z` },
    { kind: 'text', style: 'model-label', at: [x, line + 38], text: `this model: ${time}`, anchor },
    { kind: 'rule', style: 'lead', from: [x, line + 2], to: [x, line + 26] },
  ];
}
