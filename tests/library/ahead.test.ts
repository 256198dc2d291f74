import { expect, test } from 'vitest';
import { ahead } from '../../src/library/ahead.ts';

const names = Array.from({ length: 200 }, (_, index) => `card ${index}`);

test('work done ahead is never more than a few, each done once and none kept after it was handed over', async () => {
  const begun = new Map<string, number>();
  let waiting = 0;
  let most = 0;
  const next = ahead(names, 4, async (name) => {
    begun.set(name, (begun.get(name) ?? 0) + 1);
    most = Math.max(most, ++waiting);
    await Promise.resolve();
    return name.toUpperCase();
  });
  for (const [index, name] of names.entries()) {
    const asked = next(name);
    expect(begun.size).toBe(Math.min(index + 5, names.length));
    expect(await asked).toBe(name.toUpperCase());
    waiting--;
  }
  expect(most).toBe(5);
  expect([...begun.values()].every((times) => times === 1)).toBe(true);
  // One asked for again is made again, and begins nothing else again.
  await next('card 7');
  expect([begun.get('card 7'), begun.get('card 8')]).toEqual([2, 1]);
});

test('work done ahead that fails is told to whoever asks for it, and to nobody else', async () => {
  const next = ahead(names, 2, async (name) => {
    if (name === 'card 1') throw new Error(`cannot draw ${name}`);
    return name;
  });
  await expect(next('card 0')).resolves.toBe('card 0');
  await new Promise((resolve) => setTimeout(resolve, 0));
  await expect(next('card 1')).rejects.toThrow('cannot draw card 1');
  await expect(next('none of them')).resolves.toBe('none of them');
});
