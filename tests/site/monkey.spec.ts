import type { FigureId } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { episode } from './monkey/episode.ts';
import { pagesBelow } from './pages.ts';
import { test } from './test.ts';

/**
 * A monkey works every figure: whatever readers, programs and systems may do to it, in any order. The same seed does the
 * same things. MONKEY_SECONDS lets it go on for longer, on each figure; MONKEY_SEED begins elsewhere.
 */
const figures = pagesBelow('/figures/');
const seconds = Number(process.env.MONKEY_SECONDS ?? 1);
const firstSeed = Number(process.env.MONKEY_SEED ?? 1);

for (const { address } of figures) {
  const id = address.split('/').at(-2) as FigureId;
  test(`${address} survives random input, from seed ${firstSeed} on`, async ({ browser, baseURL }) => {
    test.setTimeout((seconds + 60) * 1000);
    const until = Date.now() + seconds * 1000;
    for (let seed = firstSeed; Date.now() < until; seed++) {
      const { faults, trail } = await episode(browser, baseURL ?? '', {
        address,
        fields: fieldsOf(id),
        seed,
        until,
      });
      if (faults.length > 0)
        throw new Error(
          [
            `MONKEY_SEED=${seed}, ${address}:`,
            ...faults.map((fault) => `  - ${fault}`),
            'What the monkey had done:',
            ...trail.map((step, index) => `  ${index + 1}. ${step}`),
          ].join('\n'),
        );
    }
  });
}
