import { oembedName } from '../../addresses/oembed.ts';
import { library } from '../../library/content.ts';
import { embeddableNames, oembedOf } from '../../library/embeddables.ts';
import { origin } from '../../library/origin.ts';
import { keyed } from '../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    embeddableNames(library).map((offer) => ({
      params: { name: oembedName(offer) },
      props: { offer },
    })),
  );

export const GET = ({ props: { offer } }: { props: { offer: string } }): Response =>
  new Response(JSON.stringify(oembedOf(library, origin, offer)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
