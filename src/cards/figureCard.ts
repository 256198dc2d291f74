import { cardSize } from '../sharing/common.ts';
import { type Fragment, fragmentBox, fragmentMarks } from '../view/fragment.ts';
import type { Picture } from '../view/picture.ts';
import type { Box } from '../view/textBox.ts';
import type { Card } from './card.ts';
import { body, cardFrame, edge, heightOf, room, setLines, titleSizes } from './frame.ts';
import { fittedText, leading } from './type.ts';

/** The smallest type on a card, in pixels: links are shown at a quarter of its width. */
export const smallest = 24;
const underSizes = [38, 35, 32, 30] as const;
const gap = 24;

/** Where words and picture may stand, in pixels; a picture touches the end of its box that is away from the words. */
interface Layout {
  readonly words: Box;
  readonly picture: Box;
  readonly maxUnder: number;
  /** Whether the kind of page stands beside the name of the site, and not at the foot. */
  readonly kindAbove: boolean;
}

const besideWidth = 640;
const margin = 36;
const layouts = {
  beside: {
    words: [edge, body.top, cardSize.width - margin - besideWidth - gap, body.bottom],
    picture: [
      cardSize.width - margin - besideWidth,
      margin,
      cardSize.width - margin,
      cardSize.height - margin,
    ],
    maxUnder: 5,
    kindAbove: false,
  },
  below: {
    words: [edge, body.top - 22, edge + room, 290],
    picture: [edge, 314, edge + room, cardSize.height - margin],
    maxUnder: 2,
    kindAbove: true,
  },
} as const satisfies Record<string, Layout>;

export interface FigureCardContent {
  /** The question that the picture answers, or the title of the lesson it stands in. */
  readonly title: string;
  /** What this picture shows of it. */
  readonly under?: string;
  readonly kind: string;
  readonly picture: Picture;
  readonly fragment: Fragment;
}

/** How large a box of a picture is in a layout. */
const scaleIn = ({ picture: [left, top, right, bottom] }: Layout, box: Box): number =>
  Math.min((right - left) / (box[2] - box[0]), (bottom - top) / (box[3] - box[1]));

/** A question, what came of it in words, and the one part of the figure that shows it, as large as the card allows. */
export function figureCard({ title, under = '', kind, picture, fragment }: FigureCardContent): Card {
  const box = fragmentBox(fragment, picture);
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const layout: Layout =
    scaleIn(layouts.below, box) > scaleIn(layouts.beside, box) ? layouts.below : layouts.beside;
  const [left, top, right, bottom] = layout.words;
  const column = right - left;
  const below = fittedText(
    under,
    'atkinson',
    { width: column, height: layout.maxUnder * leading * underSizes[0] },
    underSizes,
  );
  const taken = under === '' ? 0 : heightOf(below) + gap / 2;
  const head = fittedText(title, 'literata', { width: column, height: bottom - top - taken }, titleSizes);
  const [pictureLeft, pictureTop, pictureRight, pictureBottom] = layout.picture;
  const scale = scaleIn(layout, box);
  return {
    alt: [title, under, picture.title].filter(Boolean).join(' '),
    marks: [
      ...cardFrame(kind, layout.kindAbove),
      ...setLines('card-title', head, [left, top]),
      ...(under === '' ? [] : setLines('card-under', below, [left, top + heightOf(head) + gap / 2])),
    ],
    inset: {
      marks: fragmentMarks(picture, box, scale, smallest),
      box,
      at: [
        (pictureLeft + pictureRight - width * scale) / 2,
        (pictureTop + pictureBottom - height * scale) / 2,
      ],
      scale,
    },
  };
}
