import published from '../../../content/cards.json' with { type: 'json' };
import { cardForPublishedUrl, cardNames, cardOf, cardPng } from '../../library/cards.ts';
import { library } from '../../library/content.ts';

/** Every card that is shown now, and every address that was ever published: old links keep a picture. */
export const getStaticPaths = () => {
  const now = new Map(cardNames(library).map((name) => [cardOf(library, name).hashed, name]));
  const before = published
    .filter((card) => !now.has(card))
    .map((card) => [card, cardForPublishedUrl(library, card)] as const);
  return [...now, ...before].map(([card, name]) => ({ params: { card }, props: { name } }));
};

export const GET = async ({ props: { name } }: { props: { name: string } }): Promise<Response> =>
  new Response(new Uint8Array(await cardPng(library, name)), { headers: { 'content-type': 'image/png' } });
