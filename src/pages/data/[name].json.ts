import { data, dataNames } from '../../components/data.ts';

export const getStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

export const GET = ({ params }: { params: { name: string } }) =>
  new Response(`${JSON.stringify(data[params.name]!.rows(), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
