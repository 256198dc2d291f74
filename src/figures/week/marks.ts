import { box, dots, merged, path, rule, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark } from '../../view/picture.ts';
import type { Published } from './data.ts';
import type { Layout } from './layout.ts';
import { placeOn, type Ruler, standingOf } from './rulers.ts';

/** Hollow with a broken edge where we know it only from what others write. */
const look = (style: string, { secondHand }: Pick<Published, 'secondHand'>): string =>
  secondHand ? `${style}-second` : style;

/** What is said, with a star where we know it only from what others write: the star belongs to the statement, not to the study. */
export const starred = (words: string, { secondHand }: Pick<Published, 'secondHand'>): string =>
  `${words}${secondHand ? '*' : ''}`;

/** Half the height of a band and of a notch. */
const [bandHalf, notch] = [5, 3];

/** The band that was published, as a box on its ruler; none where nothing tells one. */
function bandOf(ruler: Ruler, y: number, layout: Layout): string {
  const { low, high, most } = ruler;
  if (low === undefined) return '';
  const x = placeOn(ruler, layout);
  return box([x(low), y - bandHalf], [x(high ?? most), y + bandHalf]);
}

/** A ruler with what was published on it, and in words beside it. */
export function rulerStill(ruler: Ruler, y: number, layout: Layout): Mark[] {
  const { axis, says } = layout;
  const { source, low, high, most, step } = ruler;
  const x = placeOn(ruler, layout);
  const notches = Array.from(
    { length: Math.floor(most / step) + 1 },
    (_, index) => `M${x(index * step).toFixed(1)} ${y - notch}v${2 * notch}`,
  );
  return [
    rule('axis', [axis[0], y], [axis[1], y]),
    path('axis', notches.join('')),
    ...(low === undefined ? [] : [path(look('advised', source), bandOf(ruler, y, layout))]),
    ...(low === undefined || high !== undefined ? [] : [overflowArrow('overflow', [axis[1] + 2, y])]),
    text('aside', [says.x, y - says.up], starred(ruler.says, source), says.anchor),
  ];
}

/** The answer of the week in words. */
export const ownWords = ({ label }: Ruler, y: number, { yours }: Layout): Mark =>
  text('you-label', [yours.x, y - yours.up], label);

/** Where the week stands on its rulers. */
export const ownDots = (rulers: readonly Ruler[], layout: Layout): Mark =>
  dots(
    'you-point',
    rulers.map((ruler, index) => [placeOn(ruler, layout)(ruler.yours), layout.rows[index]!]),
    5.5,
  );

/** What was published is filled where the week meets it. */
export const metBands = (rulers: readonly Ruler[], layout: Layout): Mark[] =>
  merged(
    rulers.flatMap((ruler, index) =>
      standingOf(ruler) === 'met' ? [path('advised-met', bandOf(ruler, layout.rows[index]!, layout))] : [],
    ),
  );
