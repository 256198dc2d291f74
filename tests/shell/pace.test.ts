import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { advance, speedOf } from '../../src/shell/pace.ts';
import { endOf, type Story } from '../../src/view/story.ts';
import { library } from '../library.ts';

const tick = 1 / 60;

/** How long a story plays from a time to its end, rests included, s. */
function playingSeconds(story: Story, from = 0): number {
  let [now, passed] = [from, 0];
  while (now < endOf(story)) {
    const { seconds, pause } = advance(story, now, tick, speedOf(story, false), false);
    now = seconds;
    passed += tick + (now < endOf(story) ? pause : 0);
  }
  return passed;
}

describe('the set of the home page', () => {
  const { set } = figures;
  const asked = scenarioOf(library.scenarios.get('set-70')!) as Parameters<typeof set.run>[0];
  const alone = set.run(asked, undefined);
  const stall = set.story(alone, asked);
  const offered = set.offer!(alone, asked);

  test.each(['drop', 'top', 'rest'])('shows the stall and what %s leads to in 20 s', (verb) => {
    const next = { ...asked, next: `${verb}-${offered[verb]}` };
    const after = playingSeconds(set.story(set.run(next, undefined), next), endOf(stall));
    expect(after).toBeGreaterThan(0.5);
    expect(playingSeconds(stall) + after).toBeLessThanOrEqual(20);
  });
});

describe('a run that plays', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  const story: Story = [
    { seconds: 1, caption: twelve },
    { seconds: 11, caption: twelve },
    { seconds: 12, caption: twelve },
  ];

  test('stops at each moment, and not between', () => {
    expect(advance(story, 0, 0.5, 1, false)).toEqual({ seconds: 0.5, pause: 0 });
    expect(advance(story, 0.9, 0.5, 1, false).seconds).toBe(1);
    expect(advance(story, 1, 0.5, 1, false)).toEqual({ seconds: 1.5, pause: 0 });
  });

  test('rests for what cannot be read on the way to the next moment, and never too short to be noticed', () => {
    const reading = 0.5 + 12 / 4.5;
    expect(advance(story, 0.9, 0.5, 1, false).pause).toBe(1);
    expect(advance(story, 10.9, 0.5, 1, false).pause).toBeCloseTo(reading - 1);
    expect(advance(story, 10.9, 0.5, 2, false).pause).toBeCloseTo(reading - 0.5);
  });

  test('leaps from moment to moment where motion is unwelcome, and rests for all of each caption', () => {
    const leap = advance(story, 0, tick, Number.POSITIVE_INFINITY, false);
    expect(leap.seconds).toBe(1);
    expect(leap.pause).toBeCloseTo(0.5 + 12 / 4.5);
  });

  test('rests nowhere while its end is to be guessed', () => {
    expect(advance(story, 0.9, 0.5, 1, true)).toEqual({ seconds: 1.4, pause: 0 });
  });
});
