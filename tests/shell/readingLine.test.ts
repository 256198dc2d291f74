import { describe, expect, test } from 'vitest';
import { paceOf } from '../../src/shell/pace.ts';
import { readingLineOf } from '../../src/shell/readingLine.ts';
import type { Story } from '../../src/view/story.ts';

const story: Story = [
  { seconds: 2, caption: 'The first.' },
  { seconds: 40, caption: 'The set ends.' },
  { seconds: 50, caption: 'Six more.' },
];
const pace = paceOf(50, []);
const at = (seconds: number, playing = true, from?: number) =>
  readingLineOf((moment) => `At ${moment}.`, {
    story,
    playback: { seconds, playing, pace },
    resume: from === undefined ? undefined : { from },
  });

describe('what is told while a run plays', () => {
  test('is a caption for a while after its moment, and then what is there', () => {
    expect(at(2)).toEqual({ summary: 'The first.', isBetween: false, isPast: false });
    expect(at(5)).toEqual({ summary: 'The first.', isBetween: true, isPast: true });
    expect(at(36)).toEqual({ summary: 'At 36.', isBetween: true, isPast: false });
    expect(at(1), 'before the first moment what it begins with').toMatchObject({ summary: 'At 0.' });
  });

  test('after a step is what is there, never the old sentence, and at its end what it came to', () => {
    expect(at(40, true, 40)).toEqual({ summary: 'At 40.3.', isBetween: true, isPast: false });
    expect(at(46, true, 40)).toEqual({ summary: 'At 46.', isBetween: true, isPast: false });
    expect(at(5, true, 40), 'played again, it is told from its start').toMatchObject({
      summary: 'The first.',
    });
    expect(at(50, false, 40)).toEqual({ summary: 'Six more.', isBetween: false, isPast: false });
  });
});
