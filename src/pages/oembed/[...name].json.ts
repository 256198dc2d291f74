import { library } from '../../library/content.ts';
import { embeddableNames, oembedOf, oembedPath } from '../../library/embeddables.ts';
import { origin } from '../../library/origin.ts';

const address = /^\/oembed\/(.+)\.json$/;

export const getStaticPaths = () =>
  embeddableNames(library).map((offer) => ({
    params: { name: address.exec(oembedPath(offer))![1]! },
    props: { offer },
  }));

export const GET = ({ props: { offer } }: { props: { offer: string } }): Response =>
  new Response(JSON.stringify(oembedOf(library, origin, offer)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
