import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { inOrder, type Library } from './library.ts';
import { keepCrowds } from './modelAnswers.ts';

keepCrowds();

async function byId<K extends CollectionKey>(
  collection: K,
): Promise<ReadonlyMap<string, CollectionEntry<K>['data']>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** The library of this site, read once a build. Only what Astro renders may import it; everything else takes a library as an argument. */
export const library = {
  studies: await byId('studies'),
  claims: await byId('claims'),
  glossary: await byId('glossary'),
  scenarios: await byId('scenarios'),
  calibration: await byId('calibration'),
  forest: await byId('forest'),
  lessons: inOrder(await getCollection('lessons')),
} satisfies Library;
