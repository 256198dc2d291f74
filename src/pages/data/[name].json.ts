import { library } from '../../library/content.ts';
import { type Data, data } from '../../library/data.ts';

export const getStaticPaths = () =>
  Object.entries(data).map(([name, file]) => ({ params: { name }, props: { file } }));

export const GET = ({ props: { file } }: { props: { file: Data } }) =>
  new Response(`${JSON.stringify(file.rows(library), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
