import { capitalised, pluralize } from '../../typography/number.ts';
import { mostCaptionWords, type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { type Block, blocksOf, endOf } from './blocks.ts';
import type { ForestView } from './shown.ts';
import { blockText, clearCount, tallyOf } from './tally.ts';

const names = {
  trial: ['single trial', 'single trials'],
  pooled: ['analysis', 'analyses'],
} as const satisfies Record<Block['kind'], readonly [one: string, many: string]>;

/** What a block says, once all of it has come in. */
function blockCaption(block: Block): string {
  const all = block.rows.length;
  const [one, many] = names[block.kind];
  const counted = capitalised(pluralize(all, one, many));
  if (!block.drawn) return `${counted} ${all === 1 ? 'has' : 'have'} no range of values, only words.`;
  const tally = tallyOf(block.plots);
  const sentences = [blockText(tally), clearCount(tally)].map((words) => `${counted}: ${words}.`);
  return sentences.find(isShort) ?? `${counted} with a range of values.`;
}

const isShort = (caption: string) => caption.split(' ').length <= mostCaptionWords;

/** Results come in block by block; last is what they say together, and the claim that they bear on. */
export function story(view: ForestView): Story {
  const end = endOf(view);
  if (end === 0) return [{ seconds: 0, caption: 'This choice leaves no result to show.' }];
  let seconds = 0;
  const blocks = blocksOf(view).map((block): StoryStep => {
    seconds += block.rows.length;
    return { seconds, caption: blockCaption(block) };
  });
  return storyOf([{ seconds: end, caption: view.question.finding }, ...blocks]);
}
