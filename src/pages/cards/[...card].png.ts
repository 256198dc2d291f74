import published from '../../../content/cards.json' with { type: 'json' };
import { cardNames, cardOf, cardPng } from '../../library/cards.ts';
import { library } from '../../library/content.ts';

const address = /^\/cards\/(.+)\.png$/;
const withoutHash = (card: string) => card.replace(/\.[0-9a-f]+$/, '');

/** Every card that is shown now, and every address that was ever published: old links keep a picture. */
export const getStaticPaths = () => {
  const names = cardNames(library);
  const now = new Map(names.map((name) => [address.exec(cardOf(library, name).path)![1]!, name]));
  const before = published
    .filter((card) => !now.has(card))
    .map((card) => [card, names.includes(withoutHash(card)) ? withoutHash(card) : 'home'] as const);
  return [...now, ...before].map(([card, name]) => ({ params: { card }, props: { name } }));
};

export const GET = async ({ props: { name } }: { props: { name: string } }): Promise<Response> =>
  new Response(new Uint8Array(await cardPng(library, name)), { headers: { 'content-type': 'image/png' } });
