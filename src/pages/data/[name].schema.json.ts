import { z } from 'zod';
import { schemaFile } from '../../addresses/addresses.ts';
import { data, dataNames } from '../../library/data.ts';

export const getStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

/** What the rows of a file look like, as a JSON Schema. */
export const GET = ({ params, site }: { params: { name: string }; site?: URL }) => {
  const { schema, title, description } = data[params.name]!;
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
