import { maxCaptionWords, type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { type Block, blocksOf, countOfResults, endOf } from './blocks.ts';
import type { ForestView } from './shown.ts';
import { blockText, clearCount, tallyOf } from './tally.ts';

/** What a block says, once all of it has come in. */
function blockCaption(block: Block, { textRows }: ForestView): string {
  const all = block.rows.length;
  const counted = countOfResults(block.kind, all);
  if (!block.drawn) return `${counted} came without a range: read ${all === 1 ? 'it' : 'them'} with care.`;
  const tally = tallyOf(block.plots);
  // Where others came without a range, it is said that these have one.
  const subjects = textRows.length === 0 ? [counted] : [`${counted} with a range`, counted];
  const sentences = subjects.flatMap((subject) =>
    [blockText(tally), clearCount(tally)].map((words) => `${subject}: ${words}.`),
  );
  return sentences.find(isShort) ?? `${counted} with a range of values.`;
}

const isShort = (caption: string) => caption.split(' ').length <= maxCaptionWords;

/** Results come in block by block; last is what they say together, and the claim that they bear on. */
export function story(view: ForestView): Story {
  const end = endOf(view);
  if (end === 0) return [{ seconds: 0, caption: 'This choice leaves no result to show.' }];
  let seconds = 0;
  const blocks = blocksOf(view).map((block): StoryStep => {
    seconds += block.rows.length;
    return { seconds, caption: blockCaption(block, view) };
  });
  return storyOf([{ seconds: end, caption: view.question.finding }, ...blocks, rangeStep(view)]);
}

/** What the width of a mark says, as the first one comes in. */
const ranges: Readonly<Record<Block['kind'], string>> = {
  pooled: 'A diamond spans the likely range of an effect: the wider, the less sure.',
  trial: 'A line spans the likely range of an effect: the longer, the less sure.',
};

function rangeStep(view: ForestView): StoryStep | undefined {
  const [first] = blocksOf(view);
  return first?.drawn && first.rows.length > 1 ? { seconds: 1, caption: ranges[first.kind] } : undefined;
}
