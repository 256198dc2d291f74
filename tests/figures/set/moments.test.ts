import { assert, pre, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../../src/figures/preset.ts';
import set from '../../../src/figures/set/figure.ts';
import type { SetScenario } from '../../../src/figures/set/question.ts';
import { effortOf } from '../../../src/scenario/effort.ts';
import { frameAt } from '../../../src/view/frameAt.ts';
import { runs } from '../../fuzz.ts';
import { library } from '../../library.ts';
import { anyScenario } from '../../scenario/asked.ts';

/** A unit may join between two moments that are kept. */
const units = 1;
/** What is felt stands still at its most, while the drive passes through it. */
const effort = 0.5;

type Moment = ReturnType<typeof momentsOf>[number];

function momentsOf(values: SetScenario) {
  const recording = set.run(values, undefined);
  return set.story(recording, values).map(({ seconds, caption }) => ({
    caption,
    frame: frameAt(recording.session.frames, seconds),
    labels: set
      .moving(recording, seconds, 'narrow', values)
      .flatMap((mark) => (mark.kind === 'text' && mark.style === 'effort-label' ? [mark.text] : [])),
    marks: set.moving(recording, seconds, 'narrow', values).find(({ style }) => style === 'peak'),
  }));
}

/** What is to be seen where a caption says something. */
const laws: readonly (readonly [RegExp, (moment: Moment, number: number) => void])[] = [
  [
    /hardest, takes (?:all )?(\d+)/,
    ({ frame }, count) => expect(Math.abs(frame.recruited - count)).toBeLessThanOrEqual(units),
  ],
  [/last motor unit joins/, ({ frame }) => expect(frame.recruited).toBe(120)],
  [
    /(?:has climbed from .* to|last to go up, at effort) (\d+\.\d)/,
    ({ frame, labels }, felt) => {
      expect(Math.abs(effortOf(frame.excitation) - felt)).toBeLessThan(effort);
      expect(labels).toContain(`${felt.toFixed(1)} of 10`);
    },
  ],
  [
    /The bar slows/,
    ({ frame }) => {
      expect(frame.phase).toBe('lift');
      expect(frame.force).toBeLessThan(frame.demand);
    },
  ],
  [/^Rep (\d+)/, ({ frame }, rep) => expect(frame.repetition).toBe(rep)],
  [/^You stop/, ({ frame }) => expect(frame.bout).toBe(0)],
];

function check(values: SetScenario): number {
  let held = 0;
  for (const moment of momentsOf(values))
    for (const [says, shows] of laws) {
      const found = says.exec(moment.caption);
      if (found === null) continue;
      shows(moment, Number(found[1]));
      held++;
    }
  return held;
}

describe('a moment of the story of a set', () => {
  const presets = [...library.scenarios.values()].filter(({ figure }) => figure === 'set');
  test.each(presets.map((preset) => [preset.id, preset] as const))(
    'shows what its caption says: %s',
    (_, preset) => expect(check(scenarioOf(preset) as SetScenario)).toBeGreaterThanOrEqual(3),
  );

  test('shows what its caption says, whatever is asked', () => {
    assert(
      property(anyScenario(set.fields), (values) => {
        // Of lighter sets so few moments are kept that the very one may lie between two.
        pre(Number(values.load) >= 50);
        check(values as SetScenario);
      }),
      { numRuns: Math.min(runs, 25) },
    );
  });

  test('has no mark of a repetition before that has felt hardest', () => {
    const [first] = momentsOf(scenarioOf({ figure: 'set', values: {} }) as SetScenario);
    expect(first!.marks).toBeUndefined();
  });
});
