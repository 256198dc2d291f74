import { library } from '../../library/content.ts';
import { data, dataNames } from '../../library/data.ts';

export const getStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

export const GET = ({ params }: { params: { name: string } }) =>
  new Response(`${JSON.stringify(data[params.name]!.rows(library), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
