import { cardSize } from '../sharing/common.ts';
import type { Picture } from '../view/picture.ts';
import { sizes } from '../view/picture.ts';
import type { Card, Window } from './card.ts';
import { body, cardFrame, edge, heightOf, room, setLines, titleSizes } from './frame.ts';
import { fittedText } from './type.ts';

/** Round the picture, in pixels. */
const margin = 36;
const gap = 40;
/** No wider than half of the card, so that the question keeps its place. */
const maxWidth = 600;
const underSizes = [32, 29] as const;
const maxUnder = 3;

export interface FigureCardContent {
  /** The question that the picture answers, or the title of the lesson it stands in. */
  readonly title: string;
  /** What this picture shows of it. */
  readonly under?: string;
  readonly kind: string;
  readonly picture: Picture;
  readonly window: Window;
}

/** A question on the left, the figure that answers it on the right. */
export function figureCard({ title, under = '', kind, picture, window }: FigureCardContent): Card {
  const [from, to] = window;
  const scale = Math.min(maxWidth / sizes.narrow, (cardSize.height - 2 * margin) / (to - from));
  const width = sizes.narrow * scale;
  const left = cardSize.width - margin - width;
  const column = Math.min(room, left - gap - edge);
  const below = fittedText(
    under,
    'atkinson',
    { width: column, height: maxUnder * 1.2 * underSizes[0] },
    underSizes,
  );
  const taken = under === '' ? 0 : heightOf(below) + gap / 2;
  const head = fittedText(
    title,
    'literata',
    { width: column, height: body.bottom - body.top - taken },
    titleSizes,
  );
  return {
    alt: [title, under, picture.title].filter(Boolean).join(' '),
    marks: [
      ...cardFrame(kind),
      ...setLines('card-title', head, [edge, body.top]),
      ...(under === '' ? [] : setLines('card-under', below, [edge, body.top + heightOf(head) + gap / 2])),
    ],
    inset: {
      picture,
      window,
      at: [left, (cardSize.height - (to - from) * scale) / 2],
      scale,
    },
  };
}
