import { scaleLinear } from 'd3-scale';
import type { RepetitionRecord, SessionFrame } from '../../model/set/record.ts';
import type { SetRecording } from '../../scenario/figures/set.ts';
import { percent } from '../../typography/number.ts';
import { axisTitle, axisX, axisY, hundredths } from '../../view/axes.ts';
import { dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';

const layouts = {
  narrow: { left: 30, right: 282, top: 302, bottom: 446, ticks: 4, countFrom: 34 },
  wide: { left: 30, right: 596, top: 330, bottom: 498, ticks: 7, countFrom: 30 },
} as const satisfies Record<Size, unknown>;

const words: Record<
  Size,
  { axis: string; capacity: string; demand: string; effort: string; tolerated: string }
> = {
  narrow: {
    axis: 'Seconds. Force and effort in % of the most',
    capacity: 'could give',
    demand: 'asked',
    effort: 'effort',
    tolerated: 'will give',
  },
  wide: {
    axis: 'Seconds. Force in per cent of the fresh maximum, effort in per cent of the most there is',
    capacity: 'what it could give',
    demand: 'what is asked',
    effort: 'effort, each rep',
    tolerated: 'what you let it',
  },
};

/** Where time and shares stand in the panel. */
export function timelineScales({ session }: SetRecording, size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0, session.bouts.at(-1)!.ends], [layout.left, layout.right]),
    y: scaleLinear([0, 1], [layout.bottom, layout.top]),
  };
}

type Scales = ReturnType<typeof timelineScales>;

/** Lines finer than this show no difference. */
const mostPoints = 120;

/** A share of each frame as a line, through so many of them. */
function through(
  frames: readonly SessionFrame[],
  { x, y }: Scales,
  of: (frame: SessionFrame) => number,
  most = mostPoints,
): string {
  const stride = Math.ceil(frames.length / most);
  return polyline(
    frames
      .filter((_, index) => index % stride === 0 || index === frames.length - 1)
      .map((frame) => [x(frame.seconds), y(of(frame))]),
  );
}

/** The force asked for in each bout, repetition by repetition, as an area over the ground. */
function asked({ session }: SetRecording, scales: Scales): string {
  const { x, y } = scales;
  return session.bouts
    .map((_, bout) => {
      const frames = session.frames.filter((frame) => frame.bout === bout && frame.phase !== 'rest');
      const [first, last] = [frames[0]!, frames.at(-1)!];
      const top = through(frames, scales, ({ demand }) => Math.min(1, demand), 2 * mostPoints);
      return `M${x(first.seconds).toFixed(1)} ${y(0).toFixed(1)}L${top.slice(1)}L${x(last.seconds).toFixed(1)} ${y(0).toFixed(1)}`;
    })
    .join('');
}

const middleOf = ({ begins, ends }: RepetitionRecord) => (begins + ends) / 2;

/** Effort at its most in each repetition, a line for each bout. */
function efforts({ session }: SetRecording, { x, y }: Scales): Point[][] {
  return session.bouts.map((_, bout) =>
    session.repetitions.filter((row) => row.bout === bout).map((row) => [x(middleOf(row)), y(row.effort)]),
  );
}

function grid({ layout, x, y }: Scales, size: Size): Mark[] {
  const { left, right, bottom, ticks } = layout;
  return [
    ...axisY({ y, ticks: hundredths, span: [left, right] }),
    ...axisX({ x, ticks: x.ticks(ticks), y: bottom }),
    axisTitle([left, bottom + 36], words[size].axis),
  ];
}

/** Names of the lines beside their ends, kept a line of text apart. */
function names(recording: SetRecording, scales: Scales, size: Size): Mark[] {
  const { session } = recording;
  const { layout, y } = scales;
  const last = session.frames.at(-1)!;
  const end = session.repetitions.at(-1)!;
  const tolerance = session.bouts.at(-1)!.request.tolerance ?? 1;
  const rows = [
    { style: 'capacity-label', text: words[size].capacity, at: y(last.capacity) },
    { style: 'demand-label', text: words[size].demand, at: y(Math.min(1, end.demand)) },
    { style: 'effort-label', text: words[size].effort, at: y(end.effort) },
    ...(tolerance < 1
      ? [{ style: 'tolerated-label', text: words[size].tolerated, at: y(last.tolerated) }]
      : []),
  ].sort((a, b) => a.at - b.at);
  let above = Number.NEGATIVE_INFINITY;
  return rows.map(({ style, text: name, at }) => {
    above = Math.max(at + 4, above + 15);
    return text(style, [layout.right + 8, above], name);
  });
}

/** What each bout asks and how many repetitions it gave, over its stretch of time; a line where the next begins. */
function boutMarks({ session }: SetRecording, { layout, x }: Scales): Mark[] {
  return session.bouts.flatMap(({ begins, ends, repetitions, request }, bout): Mark[] => {
    const wide = x(ends) - x(begins);
    const count = `${repetitions} ${repetitions === 1 ? 'rep' : 'reps'}`;
    const load = percent(request.load);
    const label = wide > 104 ? `${load}: ${count}` : wide > layout.countFrom ? count : String(repetitions);
    return [
      ...(bout === 0 ? [] : [rule('lead', [x(begins), layout.top - 6], [x(begins), layout.bottom])]),
      text('bout', [x((begins + ends) / 2), layout.top - 12], label, 'middle'),
    ];
  });
}

/** Numbers stand in the first, each fifth and the last finished repetition, where they fit. */
const numbered = 5;
const roomForNumber = 9;

function repetitionNumbers({ session }: SetRecording, { layout, x }: Scales): Mark[] {
  return session.repetitions
    .filter(({ number, whole, bout, begins, ends }) => {
      const last = number === session.bouts[bout]!.repetitions && number % numbered > 1;
      const wide = x(ends) - x(begins) > roomForNumber;
      return whole && wide && (number === 1 || number % numbered === 0 || last);
    })
    .map((row) => text('repetition', [x(middleOf(row)), layout.bottom - 6], String(row.number), 'middle'));
}

/** Axes, lines and names: everything that stays while the run plays. */
export function timelineStill(recording: SetRecording, size: Size): Mark[] {
  const scales = timelineScales(recording, size);
  const { session } = recording;
  const bears = session.bouts.some(({ request }) => (request.tolerance ?? 1) < 1);
  const byBout = efforts(recording, scales);
  return [
    ...grid(scales, size),
    path('asked', asked(recording, scales)),
    ...(bears
      ? [
          path(
            'tolerated',
            through(session.frames, scales, ({ tolerated }) => tolerated),
          ),
        ]
      : []),
    path(
      'capacity',
      through(session.frames, scales, ({ capacity }) => capacity),
    ),
    path('effort', byBout.map(polyline).join('')),
    dots('effort-point', byBout.flat(), size === 'wide' ? 2.4 : 1.9),
    ...repetitionNumbers(recording, scales),
    ...boutMarks(recording, scales),
    ...names(recording, scales, size),
  ];
}

/** What is still to come, veiled; the moment; and where each line stands. */
export function timelineMoving(recording: SetRecording, frame: SessionFrame, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const now = x(frame.seconds);
  const atEnd = frame === recording.session.frames.at(-1);
  const width = layout.right + 1 - now;
  return [
    ...(atEnd
      ? []
      : [
          path(
            'veil',
            `M${now.toFixed(1)} ${layout.top - 8}h${width.toFixed(1)}V${layout.bottom}h${(-width).toFixed(1)}z`,
          ),
        ]),
    rule('now', [now, layout.top - 6], [now, layout.bottom]),
    dots('capacity-point', [[now, y(frame.capacity)]], 4),
    dots('demand-point', [[now, y(Math.min(1, frame.demand))]], 4),
  ];
}
