import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import type { FigureId } from '../../src/figures/list.ts';
import { type Preset, scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import type { Scenario } from '../../src/scenario/field.ts';
import { advance } from '../../src/shell/advance.ts';
import {
  exposureAt,
  hiddenOutcomePace,
  type Pace,
  paceOf,
  paceWithin,
  screenBetween,
  slowFrom,
} from '../../src/shell/pace.ts';
import type { AnyFigure } from '../../src/view/figure.ts';
import type { Mark } from '../../src/view/picture.ts';
import { endOf, type Story } from '../../src/view/story.ts';
import { library } from '../library.ts';

const tick = 1 / 60;

/** How long a story plays from a time to its end, rests included, s. */
function playingSeconds(story: Story, pace: Pace, from = 0): number {
  let [now, passed] = [from, 0];
  while (now < endOf(story)) {
    const { seconds, pause } = advance(story, pace, now, tick, false);
    now = seconds;
    passed += tick + (now < endOf(story) ? pause : 0);
  }
  return passed;
}

/** A run as it plays. */
function played(figure: FigureId, scenario: Scenario) {
  const definition: AnyFigure = figures[figure];
  const recording = definition.run(scenario, dataOf(library, figure));
  const story = definition.story(recording, scenario);
  return { definition, recording, story, pace: paceOf(endOf(story), definition.rests?.(recording)) };
}

describe('the set of the home page', () => {
  const { set } = figures;
  const asked = scenarioOf(library.scenarios.get('set-70')!) as Parameters<typeof set.run>[0];
  const first = played('set', asked);
  const offered = set.offer!(first.recording as Parameters<NonNullable<typeof set.offer>>[0], asked);

  test.each(['drop', 'top', 'rest'])('shows the stall and what %s leads to in 20 s', (verb) => {
    const next = played('set', { ...asked, next: `${verb}-${offered[verb]}` });
    const [begins, ends] = [endOf(first.story), endOf(next.story)];
    const pace = slowFrom(next.pace, begins, ends);
    const after = playingSeconds(next.story, pace, begins);
    expect(after, 'a few reps can be seen').toBeGreaterThanOrEqual(1.5);
    expect(screenBetween(pace, 0, begins), 'what came before is as quick').toBeCloseTo(
      screenBetween(next.pace, 0, begins),
      6,
    );
    expect(playingSeconds(first.story, first.pace) + after).toBeLessThanOrEqual(20);
  });
});

const lifting = ['set', 'drop-set', 'session', 'partials', 'reserve'] as const;
const presets = [...library.scenarios.values()].filter(({ figure }) =>
  (lifting as readonly FigureId[]).includes(figure),
);

test.each(presets.map((preset) => [preset.id, preset] as const))(
  '%s plays for no more than 20 s',
  (_, preset) => {
    const { story, pace } = played(preset.figure, scenarioOf(preset));
    expect(playingSeconds(story, pace)).toBeLessThanOrEqual(20);
  },
);

/** Where each bar is, at its ends or in the middle of what it is drawn over. */
function barsOf(marks: readonly Mark[]): number[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'path' || !/^(bar|lift-blur)$/.test(mark.style)) return [];
    return [...mark.d.matchAll(/M[\d.]+[, ]([\d.]+)(?:V([\d.]+))?/g)].map(
      ([, y, to]) => (Number(y) + Number(to ?? y)) / 2,
    );
  });
}

/** The times at which something turns back after it has gone far. */
function turns(places: readonly (readonly [seconds: number, place: number])[], far: number): number[] {
  const found: number[] = [];
  let [extreme, direction] = [places[0]![1], 0];
  for (const [seconds, place] of places) {
    const back = direction === 0 ? Math.abs(place - extreme) : direction * (extreme - place);
    if (back > far) {
      if (direction !== 0) found.push(seconds);
      direction = direction === 0 ? Math.sign(place - extreme) : -direction;
      extreme = place;
    } else if (direction !== 0 && direction * (place - extreme) > 0) extreme = place;
  }
  return found;
}

/** Of the way of a bar, in units of the picture: less is no flicker. */
const farEnough = 15;
const frameSeconds = 1 / 20;

/** The most times that the first bar turns within a second on the screen. */
function maxTurns(
  { definition, recording, story }: ReturnType<typeof played>,
  scenario: Scenario,
  pace: Pace,
) {
  const [panel] = definition.panels;
  const places: [number, number][] = [];
  for (let [now, screen] = [0, 0]; now < endOf(story); screen += frameSeconds) {
    now = advance(story, pace, now, frameSeconds, true).seconds;
    const marks = panel!.moving!(recording, now, 'narrow', scenario, exposureAt(pace, now));
    places.push([screen, barsOf(marks)[0]!]);
  }
  const found = turns(places, farEnough);
  return Math.max(0, ...found.map((from) => found.filter((at) => at >= from && at < from + 1).length));
}

/** Scenarios of more repetitions than can be shown one by one. */
const long: readonly Pick<Preset, 'figure' | 'values'>[] = [
  { figure: 'session', values: { sets: 8, load: 50, rest: 30 } },
  { figure: 'drop-set', values: { load: 50, sets: 6, rest: 30 } },
  { figure: 'set', values: { load: 40, exercise: 'leg-press' } },
];

describe('a bar goes up and down at most four times a second', () => {
  test.each([...presets, ...long])('while $figure $values plays', (preset) => {
    const scenario = scenarioOf(preset);
    const run = played(preset.figure, scenario);
    const hidesOutcome = run.definition.hidesOutcome?.(scenario) ?? false;
    const paces = hidesOutcome ? [hiddenOutcomePace] : [run.pace, paceWithin(endOf(run.story), 3)];
    for (const pace of paces) expect(maxTurns(run, scenario, pace)).toBeLessThanOrEqual(8);
  });
});
