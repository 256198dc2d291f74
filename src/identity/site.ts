/** What there is to say of the site as a whole. */
export interface Site {
  readonly name: string;
  /** One sentence or two, as lists of results and registries show it. */
  readonly description: string;
  /** People, each as a citation is to print the name. While there are none, the site stands as its own author. */
  readonly authors: readonly string[];
  /** The page of the repository, without a slash at the end. */
  readonly repository: string | undefined;
  /** An e-mail address that somebody reads. */
  readonly contact: string | undefined;
  /** Where the site is published, without a slash at the end. `SITE_URL` in the environment comes before it. */
  readonly address: string | undefined;
}

/**
 * The name of the site where a machine reads it: in names of elements, messages, files and stored values. Scripts of pages
 * spell it, and take its type from here, which costs their readers nothing.
 */
export const machineName = 'beyond-failure';
export type MachineName = typeof machineName;

/** By itself, for scripts of pages would load all of `site` with it. */
export const siteName = 'Beyond Failure';

/**
 * The facts about the site, each of them here and nowhere else in the code; `tests/repository.test.ts` holds the files
 * that cannot import it to them. What is not known yet is left undefined, never guessed: pages leave it out, and
 * `npm run check:launch` lists it.
 */
export const site: Site = {
  name: siteName,
  description:
    'What ends a set of strength training, what drop sets and half reps change, and how sure anyone can be. With figures to play with.',
  authors: [],
  repository: undefined,
  contact: undefined,
  address: undefined,
};

/**
 * Whether browsers keep the lessons, claims, figures and search on the device, to be read without a network. Set to false and
 * published, it has every browser remove what it keeps at the next visit, and its service worker with it.
 */
export const keepsOffline: boolean = true;

/** The article whose claims the site tests. */
export const articleTitle = 'Can you really train beyond muscular failure?';

/** Stands in links while nobody has said where the site will be. The name is reserved: no site can ever have it. */
export const exampleAddress = 'https://beyond-failure.example';

/**
 * Where the site will stand, for canonical addresses and the sitemap.
 *
 * @param environment the variables of the environment, of which `SITE_URL` counts
 */
export const addressOf = (
  environment: Readonly<Record<string, string | undefined>>,
  { address }: Pick<Site, 'address'> = site,
): string => environment.SITE_URL ?? address ?? exampleAddress;

/** What is wrong with an address as the place of the site, or nothing: its pages stand at the root of a host. */
export function placeProblem(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is not an address';
  const { protocol, pathname, search, hash, username } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'does not begin with https:';
  if (pathname !== '/') return 'has a path, and the pages stand at the root of their host';
  return search + hash + username === '' ? undefined : 'says more than a host';
}

/**
 * Where the site will stand, for a build.
 *
 * @param environment the variables of the environment, of which `SITE_URL` counts
 * @throws Error that says what is wrong with it and what to do
 */
export function placeOf(environment: Readonly<Record<string, string | undefined>>): string {
  const address = addressOf(environment);
  const problem = placeProblem(address);
  if (problem === undefined) return address;
  throw new Error(
    `The address of the site, “${address}”, ${problem}. Set SITE_URL to a host of its own, like https://example.org`,
  );
}

/** Whether a build is only to be looked at: no list of results may show its pages. */
export const isPreview = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  (environment.SITE_PREVIEW ?? '') !== '';
