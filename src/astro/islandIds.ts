const ids = /(<astro-island) uid="[^"]*"/g;

/**
 * A page without the ids of its islands: Astro makes them from the path of the folder that it builds in, and nothing reads them,
 * so two builds of the same content would differ by them alone.
 */
export const withoutIslandIds = (html: string): string => html.replace(ids, '$1');
