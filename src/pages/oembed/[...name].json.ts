import { embeddableNames, oembedOf, oembedPath } from '../../components/embeddables.ts';

const address = /^\/oembed\/(.+)\.json$/;

export const getStaticPaths = () =>
  embeddableNames.map((offer) => ({
    params: { name: address.exec(oembedPath(offer))![1]! },
    props: { offer },
  }));

export const GET = ({ props: { offer } }: { props: { offer: string } }): Response =>
  new Response(JSON.stringify(oembedOf(offer)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
