import { describe, expect, test } from 'vitest';
import { type CrowdPlan, wholeCrowd } from '../../src/model/set/crowd.ts';
import { type FromCrowd, serveCrowd } from '../../src/workers/crowd.ts';

const plan: CrowdPlan = {
  session: { exercise: 'bench', bouts: [{ load: 0.85 }] },
  lifters: 60,
  seed: 3,
};

function served() {
  const messages: FromCrowd[] = [];
  const serve = serveCrowd({
    post: (message) => messages.push(message),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  });
  return { messages, serve };
}

describe('a crowd in a worker', () => {
  test('reports its progress, and ends with the whole', async () => {
    const { messages, serve } = served();
    await serve({ run: plan, every: 25 });
    expect(messages.map((message) => 'soFar' in message && [message.soFar.done, message.whole])).toEqual([
      [25, false],
      [50, false],
      [60, true],
    ]);
    expect(messages.at(-1)).toEqual({ soFar: wholeCrowd(plan), whole: true });
  });

  test('stops when cancelled', async () => {
    const { messages, serve } = served();
    const running = serve({ run: plan, every: 5 });
    await serve({ cancel: true });
    await running;
    expect(messages.length).toBeLessThan(12);
  });

  test('drops an old plan for a new one', async () => {
    const { messages, serve } = served();
    const other = { ...plan, seed: 4 };
    await Promise.all([serve({ run: plan, every: 5 }), serve({ run: other, every: 60 })]);
    expect(messages.filter((message) => 'whole' in message && message.whole)).toEqual([
      { soFar: wholeCrowd(other), whole: true },
    ]);
  });

  test('reports what is wrong with a plan', async () => {
    const { messages, serve } = served();
    await serve({ run: { ...plan, lifters: 0 } });
    expect(messages).toEqual([{ error: 'invalid count of lifters: 0' }]);
  });
});
