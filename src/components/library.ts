import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

async function byId<K extends CollectionKey>(
  collection: K,
): Promise<ReadonlyMap<string, CollectionEntry<K>['data']>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** All records, by id. Read once a build. */
export const library = {
  studies: await byId('studies'),
  claims: await byId('claims'),
  glossary: await byId('glossary'),
  scenarios: await byId('scenarios'),
  calibration: await byId('calibration'),
  forest: await byId('forest'),
};

/** The lessons, in the order in which one reads them. */
export const lessons = (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order);

/**
 * One record.
 * @throws Error that names what was not found and where it was asked for
 */
export function find<K extends keyof typeof library>(
  collection: K,
  id: string,
  where: string,
): CollectionEntry<K>['data'] {
  const found = library[collection].get(id) as CollectionEntry<K>['data'] | undefined;
  if (found === undefined) throw new Error(`${collection} has no ${id} (asked for by ${where})`);
  return found;
}
