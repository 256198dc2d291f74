import { describe, expect, test } from 'vitest';
import { handedTo } from '../../../src/shell/asleep/handed.ts';

const island = (props: unknown) => ({ getAttribute: () => JSON.stringify(props) }) as unknown as Element;

describe('what an island was handed', () => {
  test('is read as it was: text, switches, rows of plain data, nothing', () => {
    expect(
      handedTo(
        island({
          start: [0, '?load=70'],
          inAddress: [0, true],
          data: [
            0,
            {
              rows: [
                1,
                [
                  [0, { count: [0, 3] }],
                  [0, null],
                ],
              ],
            },
          ],
          preset: [0],
        }),
      ),
    ).toEqual({
      start: '?load=70',
      inAddress: true,
      data: { rows: [{ count: 3 }, null] },
      preset: undefined,
    });
  });

  test('is refused where it is of a kind that is not plain', () => {
    expect(() => handedTo(island({ start: [3, '2026-11-27'] }))).toThrow(/kind 3/);
  });
});
