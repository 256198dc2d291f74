import published from '../../../content/cards.json' with { type: 'json' };
import { thumbnailName } from '../../addresses/addresses.ts';
import { cardForPublishedUrl, cardNames, cardOf, cardPng, thumbnailPng } from '../../library/cards.ts';
import { library } from '../../library/content.ts';
import { embeddableNames } from '../../library/embeddables.ts';
import { keyed } from '../../library/pageKeys.ts';

/**
 * Every card that is shown now, and every address that was ever published: old links keep a picture. What can be embedded has
 * a thumbnail too.
 */
export const getStaticPaths = () => {
  const hashed = (name: string) => cardOf(library, name).hashed;
  const now = new Map(cardNames(library).map((name) => [hashed(name), name]));
  const before = published
    .filter((card) => !now.has(card))
    .map((card) => [card, cardForPublishedUrl(library, card)] as const);
  return keyed(library, [
    ...[...now, ...before].map(([card, name]) => ({ params: { card }, props: { name, png: cardPng } })),
    ...embeddableNames(library).map((name) => ({
      params: { card: thumbnailName(hashed(name)) },
      props: { name, png: thumbnailPng },
    })),
  ]);
};

interface Asked {
  readonly props: { readonly name: string; readonly png: typeof cardPng };
}

export const GET = async ({ props: { name, png } }: Asked): Promise<Response> =>
  new Response(new Uint8Array(await png(library, name)), { headers: { 'content-type': 'image/png' } });
