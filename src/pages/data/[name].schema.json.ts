import { z } from 'zod';
import { schemaFile } from '../../addresses/addresses.ts';
import { type Data, data } from '../../library/data.ts';

export const getStaticPaths = () =>
  Object.entries(data).map(([name, file]) => ({ params: { name }, props: { file } }));

/** What the rows of a file look like, as a JSON Schema. */
export const GET = ({
  params,
  props,
  site,
}: {
  params: { name: string };
  props: { file: Data };
  site?: URL;
}) => {
  const { schema, title, description } = props.file;
  const told = {
    $id: new URL(schemaFile(params.name), site).href,
    title,
    description,
    ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }),
  };
  return new Response(`${JSON.stringify(told, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
