import { describe, expect, test } from 'vitest';
import { advance } from '../../src/shell/advance.ts';
import { blindPace, instantly, paceOf, paceWithin } from '../../src/shell/pace.ts';
import type { Story } from '../../src/view/story.ts';

const tick = 1 / 60;

describe('a run that plays', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  const story: Story = [
    { seconds: 1, caption: twelve },
    { seconds: 11, caption: twelve },
    { seconds: 12, caption: twelve },
  ];
  const asLife = paceOf(1, undefined);
  const twice = paceOf(20, undefined);

  test('stops at each moment, and not between', () => {
    expect(advance(story, asLife, 0, 0.5, false)).toEqual({ seconds: 0.5, pause: 0 });
    expect(advance(story, asLife, 0.9, 0.5, false).seconds).toBe(1);
    expect(advance(story, asLife, 1, 0.5, false)).toEqual({ seconds: 1.5, pause: 0 });
  });

  test('rests for what cannot be read on the way to the next moment, and never too short to be noticed', () => {
    const reading = 0.5 + 12 / 4.5;
    expect(advance(story, asLife, 0.9, 0.5, false).pause).toBe(1);
    expect(advance(story, asLife, 10.9, 0.5, false).pause).toBeCloseTo(reading - 1);
    expect(advance(story, twice, 10.9, 0.5, false).pause).toBeCloseTo(reading - 0.5);
  });

  test('leaps from moment to moment where motion is unwelcome, and rests for all of each caption', () => {
    const leap = advance(story, instantly, 0, tick, false);
    expect(leap.seconds).toBe(1);
    expect(leap.pause).toBeCloseTo(0.5 + 12 / 4.5);
  });

  test('stands still for a tick without time, also where motion is unwelcome', () => {
    expect(advance(story, instantly, 0.5, 0, false)).toEqual({ seconds: 0.5, pause: 0 });
  });

  test('rests nowhere while its end is to be guessed, or awaited', () => {
    expect(advance(story, blindPace, 0.9, 0.5, true)).toEqual({ seconds: 2.9, pause: 0 });
    const awaited = paceWithin(30, 3);
    expect(advance(story, awaited, 0.5, 1, true)).toEqual({ seconds: 10.5, pause: 0 });
    expect(advance(story, awaited, 0.5, 3, true).seconds).toBe(12);
  });
});
