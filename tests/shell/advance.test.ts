import { describe, expect, test } from 'vitest';
import { advance } from '../../src/shell/advance.ts';
import { hiddenOutcomePace, instantly, paceOf, paceWithin } from '../../src/shell/pace.ts';
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

  test('stops at each moment, and nowhere between', () => {
    expect(advance(story, asLife, 0, 0.5, false)).toEqual({ seconds: 0.5, pause: 0 });
    expect(advance(story, asLife, 0.9, 0.5, false).seconds).toBe(1);
    expect(advance(story, asLife, 1, 0.5, false)).toEqual({ seconds: 1.5, pause: 0 });
  });

  test('pauses for the part of a caption that cannot be read before the next moment, and always long enough to notice', () => {
    const reading = 0.5 + 12 / 4.5;
    expect(advance(story, asLife, 0.9, 0.5, false).pause).toBe(1);
    expect(advance(story, asLife, 10.9, 0.5, false).pause).toBeCloseTo(reading - 1);
    expect(advance(story, twice, 10.9, 0.5, false).pause).toBeCloseTo(reading - 0.5);
  });

  test('jumps from moment to moment with reduced motion, and pauses for the whole of each caption', () => {
    const leap = advance(story, instantly, 0, tick, false);
    expect(leap.seconds).toBe(1);
    expect(leap.pause).toBeCloseTo(0.5 + 12 / 4.5);
  });

  test('stays where it is for a tick of no length, also with reduced motion', () => {
    expect(advance(story, instantly, 0.5, 0, false)).toEqual({ seconds: 0.5, pause: 0 });
  });

  test('does not pause while its end is to be guessed, or awaited', () => {
    expect(advance(story, hiddenOutcomePace, 0.9, 0.5, true)).toEqual({ seconds: 2.9, pause: 0 });
    const awaited = paceWithin(30, 3);
    expect(advance(story, awaited, 0.5, 1, true)).toEqual({ seconds: 10.5, pause: 0 });
    expect(advance(story, awaited, 0.5, 3, true).seconds).toBe(12);
  });
});
