import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameCount, framesPerSecond } from '../../../src/exports/film/shot.ts';
import { resolvePreset } from '../../../src/library/figureData.ts';
import { shotsOf } from '../../../src/shell/film/shots.ts';
import { maxCaptionWords, maxSteps } from '../../../src/view/story.ts';
import { runs } from '../../fuzz.ts';
import { library } from '../../library.ts';

const wordsOf = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');

/** Any story that a figure may tell, of any length, with its rests. */
const told = fc
  .record({
    gaps: fc.array(fc.double({ min: 0.05, max: 400, noNaN: true }), { minLength: 1, maxLength: maxSteps }),
    words: fc.array(fc.integer({ min: 1, max: maxCaptionWords }), {
      minLength: maxSteps,
      maxLength: maxSteps,
    }),
    opening: fc.integer({ min: 1, max: 31 }),
    rested: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  })
  .map(({ gaps, words, opening, rested }) => {
    let seconds = 0;
    const story = gaps.map((gap, index) => {
      seconds += gap;
      return { seconds, caption: wordsOf(words[index]!, `s${index}w`) };
    });
    const rests =
      rested === undefined ? undefined : ([[0.3 * seconds, (0.3 + 0.4 * rested) * seconds]] as const);
    return { story, rests, opening: wordsOf(opening, 'o') };
  });

/** How long a caption is to stay, so that it can be found and read, s. */
const readingSeconds = (caption: string) => 0.5 + caption.split(' ').length / 4.5;

describe('a film', () => {
  test('never goes back in time, begins at the start and ends at the last moment of the story', () => {
    fc.assert(
      fc.property(told, (one) => {
        const shots = shotsOf(one);
        for (const [index, { seconds, frames }] of shots.entries()) {
          expect(frames).toBeGreaterThanOrEqual(1);
          expect(Number.isInteger(frames)).toBe(true);
          expect(seconds).toBeGreaterThanOrEqual(shots[index - 1]?.seconds ?? 0);
        }
        expect(shots[0]).toMatchObject({ seconds: 0, exposure: 0, caption: one.opening });
        expect(shots.at(-1)).toMatchObject({ ...one.story.at(-1), exposure: 0, isPast: false });
      }),
      { numRuns: runs },
    );
  });

  test('rests at each moment, and leaves each caption for as long as it takes to read', () => {
    fc.assert(
      fc.property(told, (one) => {
        const shots = shotsOf(one);
        for (const { seconds, caption } of [{ seconds: 0, caption: one.opening }, ...one.story]) {
          const shown = shots.filter((shot) => shot.caption === caption);
          expect(frameCount(shown) / framesPerSecond).toBeGreaterThan(
            readingSeconds(caption) - 1 / framesPerSecond,
          );
          const [rest] = shown;
          expect(rest).toMatchObject({ seconds, exposure: 0, isPast: false });
          expect(rest!.frames).toBeGreaterThanOrEqual(framesPerSecond);
        }
      }),
      { numRuns: runs },
    );
  });

  test('stands still for no longer than a second before it begins to move, and at its end until that is read', () => {
    fc.assert(
      fc.property(told, (one) => {
        const shots = shotsOf(one);
        expect(shots[0]!.frames).toBeLessThanOrEqual(framesPerSecond + 1);
        expect(shots[1]!.seconds).toBeGreaterThan(0);
        const whole = frameCount(shots) > 6 * framesPerSecond;
        const end = Math.max(1, readingSeconds(one.story.at(-1)!.caption));
        const held = shots.at(-1)!.frames / framesPerSecond;
        expect(held).toBeGreaterThanOrEqual(end);
        if (whole) expect(held).toBeLessThanOrEqual(end + 0.5 + 1 / framesPerSecond);
      }),
      { numRuns: runs },
    );
  });

  test('is six seconds long at least, and longer than 25 only where its words take that long to read', () => {
    fc.assert(
      fc.property(told, (one) => {
        const length = frameCount(shotsOf(one)) / framesPerSecond;
        expect(length).toBeGreaterThanOrEqual(6);
        const captions = [one.opening, ...one.story.map(({ caption }) => caption)];
        const read = captions.reduce((sum, caption) => sum + readingSeconds(caption), 0);
        // What cannot be read on the way, because the run goes on: half of the longest run, and a second at each moment.
        expect(length).toBeLessThanOrEqual(Math.max(25, read + 16 / 2 + captions.length + 1));
      }),
      { numRuns: runs },
    );
  });

  test('plays a run as the page does where it is short enough: in life’s own time, here', () => {
    const shots = shotsOf({
      story: [{ seconds: 4, caption: 'That is all.' }],
      rests: undefined,
      opening: 'It begins.',
    });
    const moving = shots.filter(({ isPast, frames }) => frames === 1 || isPast);
    expect(moving).toHaveLength(4 * framesPerSecond - 1);
    expect(moving.at(-1)!.seconds).toBeCloseTo(4 - 1 / framesPerSecond);
    expect(moving.every(({ exposure }) => exposure > 0)).toBe(true);
  });
});

test.each([...library.scenarios.values()])('the film of $id takes 6 to 27 seconds', (preset) => {
  const { definition, scenario, data } = resolvePreset(library, preset);
  const recording = definition.run(scenario, data);
  const shots = shotsOf({
    story: definition.story(recording, scenario),
    rests: definition.rests?.(recording),
    opening: definition.describe(recording, 0, scenario),
  });
  const seconds = frameCount(shots) / framesPerSecond;
  expect(seconds).toBeGreaterThanOrEqual(6);
  expect(seconds).toBeLessThanOrEqual(27);
});
