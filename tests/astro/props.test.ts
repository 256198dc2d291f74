import { serializeProps } from 'astro/runtime/server/serialize.js';
import { describe, expect, test } from 'vitest';
import { propsOf } from '../../src/astro/island/props.ts';

const metadata = { displayName: 'Island', hydrate: 'touch' } as unknown as Parameters<
  typeof serializeProps
>[1];
const island = (props: Record<string, unknown>) =>
  ({ getAttribute: () => serializeProps(props, metadata) }) as unknown as Element;

describe('the props of an island', () => {
  test('are read as Astro writes them: text, switches, rows of plain data, nothing', () => {
    const props = {
      start: '?load=70',
      inAddress: true,
      data: { rows: [{ count: 3 }, null], none: [] },
      preset: undefined,
    };
    expect(propsOf(island(props))).toEqual(props);
  });

  test('are refused where one is of a kind that is not plain', () => {
    expect(() => propsOf(island({ start: new Date('2026-11-27') }))).toThrow(/kind 3/);
  });
});
