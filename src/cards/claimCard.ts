import { type Claim, certainties } from '../evidence/claim.ts';
import { noticedStudy } from '../evidence/notice.ts';
import { certaintyWords } from '../evidence/print.ts';
import type { Study } from '../evidence/study.ts';
import { capitalised } from '../typography/number.ts';
import type { Mark } from '../view/picture.ts';
import type { Card } from './card.ts';
import { body, cardFrame, edge, room, setLines, titleSizes } from './frame.ts';
import { fittedText, widthOf } from './type.ts';

/** The line of the verdict, in pixels. */
const verdictLine = 512;
const verdictSize = 44;
const dot = { radius: 10, apart: 28, gap: 34, lift: 14 } as const;
const maxDots = 4;
const aboveVerdict = 78;

const kinds: Readonly<Record<Claim['origin'], string>> = {
  article: 'A claim of the article, weighed against the studies',
  beyond: 'A claim that follows from the article, weighed against the studies',
};

/**
 * A claim: its statement, its verdict, and how sure one may be.
 *
 * @param noticed the studies weighed for it that were taken back or put in doubt
 */
export function claimCard(
  { statement, verdict, certainty, origin }: Claim,
  noticed: readonly Study[] = [],
): Card {
  const [doubtful] = noticed.flatMap((study) => noticedStudy(study) ?? []);
  const kind = doubtful === undefined ? kinds[origin] : `Take care: ${doubtful} was weighed here`;
  const said = fittedText(
    statement,
    'literata',
    { width: room, height: verdictLine - aboveVerdict - body.top },
    titleSizes,
  );
  const word = capitalised(verdict);
  const first = edge + widthOf(word, 'atkinson-bold', verdictSize) + dot.gap + dot.radius;
  const after = first + (maxDots - 1) * dot.apart + dot.radius + dot.gap / 2;
  const dots = Array.from(
    { length: maxDots },
    (_, place): Mark => ({
      kind: 'dots',
      style: place < certainties[certainty] ? 'card-dot' : 'card-dot-open',
      dots: [[first + place * dot.apart, verdictLine - dot.lift, dot.radius]],
    }),
  );
  return {
    alt: [
      `${statement} Verdict: ${verdict}, ${certaintyWords(certainty)}.`,
      ...(doubtful === undefined ? [] : [`${kind}.`]),
    ].join(' '),
    marks: [
      ...cardFrame(kind),
      ...setLines('card-title', said, [edge, body.top]),
      { kind: 'text', style: 'card-verdict', at: [edge, verdictLine], text: word },
      ...dots,
      { kind: 'text', style: 'card-certainty', at: [after, verdictLine], text: certaintyWords(certainty) },
    ],
  };
}
