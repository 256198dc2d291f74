import { describe, expect, test } from 'vitest';
import { lessonOf } from '../../src/prose/lesson.ts';
import { unsearched } from '../../src/prose/unsearched.ts';

const check = (text: string) => unsearched(lessonOf(text));

describe('an absence', () => {
  test('that is stated of all research is refused where it stands', () => {
    expect(check('It is heavy.\n\nWe found two trials. Nobody has tested it yet.')).toEqual([
      {
        line: 3,
        message:
          '“Nobody has tested” speaks of all research, and we have not read it all; say “that we found”',
      },
    ]);
  });

  test.each(['The only trial looked at calves.', 'No study compares them.', 'No one has ever counted them.'])(
    'is refused in: %s',
    (text) => {
      expect(check(text)).toHaveLength(1);
    },
  );

  test.each([
    'The one trial we found looked at calves.',
    'No study that we know of compares them.',
    'Nobody, as far as we found, has counted them.',
    'In one study nobody had to reach failure.',
    '## What would change our mind\n\nNobody has tested it.',
  ])('may be told of our search, of one study and of what is still to come: %s', (text) => {
    expect(check(text)).toEqual([]);
  });
});
