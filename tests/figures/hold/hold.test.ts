import { describe, expect, test } from 'vitest';
import hold from '../../../src/figures/hold/figure.ts';
import { allRecruited } from '../../../src/figures/hold/frames.ts';
import { timelineScales } from '../../../src/figures/hold/lines.ts';
import { duration } from '../../../src/typography/number.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import { frameAt } from '../../../src/view/frameAt.ts';
import type { Mark, Size } from '../../../src/view/picture.ts';
import { collisions, segmentsOf } from '../collisions.ts';

const at = (target: number) => hold.run({ target }, undefined);

describe('the words of a hold', () => {
  test('name the published moment of failure at half of maximum', () => {
    expect(hold.describe(at(50), 95.5, { target: 50 })).toBe(
      'The hold ends at 1\u00a0min 36\u00a0s. At full effort all 120 motor units can no longer give 50\u00a0% of maximum; the fibres keep 69\u00a0% of their strength, more than any effort can call up.',
    );
  });

  test('say during the hold how many units work and how much force is possible', () => {
    expect(hold.describe(at(50), 0.1, { target: 50 })).toBe(
      'At the start, 109 of 120 motor units work, at an effort of 5.3 of 10. The muscle could give 100\u00a0% and is asked for 50\u00a0%.',
    );
  });
});

describe('the story of a hold', () => {
  const captions = (target: number) => hold.story(at(target), { target }).map(({ caption }) => caption);

  test('tells how units join while the force stays, and what breaks it', () => {
    expect(captions(50)).toEqual([
      'At first 109 of 120 motor units are enough, at effort 5.3 of 10.',
      'The fibres tire, so 6 more motor units join to hold the same force.',
      'After 72\u00a0s the last motor unit joins. From here, only faster impulses help.',
      'With no motor unit left to call in, effort climbs to 8.7 of 10.',
      'After 1\u00a0min 36\u00a0s even full effort cannot hold it, though force remains.',
    ]);
  });

  test('leaves out the last unit where all work from the start', () => {
    expect(captions(90)[0]).toBe('All 120 motor units work from the start, at effort 8.3 of 10.');
    expect(captions(90).join()).not.toContain('joins');
  });
});

describe('the picture of a hold on its way', () => {
  const sizes = ['narrow', 'wide'] as const;
  /** All places of a mark across the picture, but for words. */
  const across = (mark: Mark): number[] => {
    if (mark.kind === 'rule') return [mark.from[0], mark.to[0]];
    if (mark.kind === 'dots') return mark.dots.map(([x]) => x);
    return mark.kind === 'path' ? segmentsOf(mark.d).flatMap(([[x1], [x2]]) => [x1, x2]) : [];
  };
  const timeline = hold.panels.find(({ name }) => name === 'timeline')!;

  test.each([20, 50, 80])(
    'at %i per cent has nothing in it of what is still to come: a reader may be about to guess it',
    (target) => {
      const recording = at(target);
      const end = recording.frames.at(-1)!.seconds;
      for (const size of sizes)
        for (const seconds of [0, end / 3, (2 * end) / 3]) {
          const marks = [
            ...timeline.still(recording, size, { target }),
            ...timeline.moving!(recording, seconds, size, { target }),
          ];
          const { x } = timelineScales(recording, size);
          const now = x(frameAt(recording.frames, seconds).seconds);
          const lines = marks.filter(({ style }) => /^(demand|capacity|effort)(-point)?$/.test(style));
          expect(lines.length).toBeGreaterThanOrEqual(6);
          expect(Math.max(...lines.flatMap(across))).toBeLessThanOrEqual(now + 0.1);
          const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
          for (const name of ['effort', 'the force you hold', 'what the muscle could give', 'still to come'])
            expect(words).toContain(name);
          expect(words.join(' ')).not.toContain('it ends at');
        }
    },
  );

  test('shows when the last unit joins from that moment on, and says it', () => {
    const recording = at(50);
    const joins = allRecruited(recording)!.seconds;
    const wordsAt = (seconds: number) =>
      timeline.moving!(recording, seconds, 'narrow', { target: 50 }).flatMap((mark) =>
        mark.kind === 'text' ? [mark.text] : [],
      );
    expect(wordsAt(joins - 1).join(' ')).not.toContain('joins at');
    expect(wordsAt(joins + 0.2)).toContain(`joins at ${duration(joins)}`);
  });
});

describe('the picture of a hold at its end', () => {
  const targets = [10, 12, 15, 20, 30, 40, 50, 60, 70, 74, 80, 90, 98];

  test.each(targets)(
    'at %i per cent names every line, its end and where people end, clear of all else',
    (target) => {
      const recording = at(target);
      for (const size of ['narrow', 'wide'] satisfies Size[]) {
        const picture = drawFigure(hold, recording, restingTime(hold, recording, { target }), size, {
          target,
        });
        const words = [...picture.still, ...picture.moving].flatMap((mark) =>
          mark.kind === 'text' ? [mark] : [],
        );
        const styles = words.map(({ style }) => style);
        for (const style of ['capacity-label', 'demand-label', 'effort-label', 'end-label'])
          expect(styles, `${style}, ${size}`).toContain(style);
        expect(styles.filter((style) => style === 'people-label')).toHaveLength(3);
        expect(collisions(picture)).toEqual([]);
      }
    },
  );
});
