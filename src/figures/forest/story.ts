import { capitalised, pluralize } from '../../typography/number.ts';
import { mostCaptionWords, type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { type Block, blocksOf, endOf } from './blocks.ts';
import { drawnRows, type ForestView } from './shown.ts';
import { includesNone, onlyJust, openCount, tally } from './words.ts';

const names = {
  trial: ['single trial', 'single trials'],
  pooled: ['pooled result', 'pooled results'],
} as const satisfies Record<Block['kind'], readonly [one: string, many: string]>;

/** What a block says, once all of it has come in. */
function blockCaption(block: Block): string {
  const all = block.rows.length;
  const [one, many] = names[block.kind];
  const counted = capitalised(pluralize(all, one, many));
  if (!block.drawn)
    return `${counted} ${all === 1 ? 'has' : 'have'} no interval, and ${all === 1 ? 'is' : 'are'} told in words.`;
  const open = block.rows.filter(includesNone).length;
  if (all === 1) return `${counted}: its interval ${open === 1 ? 'leaves it open' : 'lies on one side'}.`;
  if (open === 0) return `${counted}: no interval leaves it open.`;
  const edge = block.rows.filter(onlyJust).length;
  const just = edge === 0 ? '' : `, ${pluralize(edge, 'of them', 'of them')} only just`;
  const which =
    open === all
      ? all === 2
        ? 'both intervals leave'
        : 'all intervals leave'
      : pluralize(open, 'interval leaves', 'intervals leave');
  return `${counted}: ${which} it open${just}.`;
}

const isShort = (caption: string) => caption.split(' ').length <= mostCaptionWords;

/** What all rows say together, and the claim that they bear on: both where a caption has room. */
function conclusion(view: ForestView): string {
  const drawn = drawnRows(view);
  const { claim } = view.question;
  if (claim === undefined) return `${tally(drawn)}.`;
  const verdict = `${claim.verdict}.`;
  if (drawn.length === 0) return verdict;
  return [tally, openCount].map((count) => `${count(drawn)}. ${verdict}`).find(isShort) ?? verdict;
}

/** Results come in block by block; last is what they say together, and the claim that they bear on. */
export function story(view: ForestView): Story {
  const end = endOf(view);
  if (end === 0) return [{ seconds: 0, caption: 'This choice leaves no result to show.' }];
  let seconds = 0;
  const blocks = blocksOf(view).map((block): StoryStep => {
    seconds += block.rows.length;
    return { seconds, caption: blockCaption(block) };
  });
  const last = blocks[blocks.length - 1]!;
  const rest = last.seconds === end ? last : { seconds: end, caption: conclusion(view) };
  return storyOf([rest, ...blocks.filter((step) => step !== rest)]);
}
