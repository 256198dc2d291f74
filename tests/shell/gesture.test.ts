import { describe, expect, test } from 'vitest';
import { gestures } from '../../src/shell/gesture.ts';

/** A hand, and the clock it is held against, ms. */
function hand() {
  let time = 0;
  const gesture = gestures(() => time);
  return {
    ...gesture,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

const at = (target: number) => ({ target, exercise: 'general' });

describe('what a move of a control is compared with', () => {
  test('is the value before the finger came down, however long it rests on the way', () => {
    const { move, wait, release } = hand();
    expect(move({ target: 41 }, at(50))).toEqual(at(50));
    wait(3000);
    expect(move({ target: 32 }, at(41))).toEqual(at(50));
    release();
  });

  test('is the value before the first key of a run of presses, each of which lets go', () => {
    const { move, wait, release } = hand();
    for (const target of [49, 48, 47]) {
      expect(move({ target }, at(target + 1))).toEqual(at(50));
      release();
      wait(700);
    }
    wait(400);
    expect(move({ target: 46 }, at(47))).toEqual(at(47));
  });

  test('is the value before it for another control, and after anything else was asked', () => {
    const { move, end } = hand();
    move({ target: 40 }, at(50));
    expect(move({ load: 60 }, at(40))).toEqual(at(40));
    expect(move({ load: 61 }, at(40))).toEqual(at(40));
    end();
    expect(move({ load: 62 }, { load: 61 })).toEqual({ load: 61 });
  });
});
