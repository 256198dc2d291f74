import { addressOf, placeProblem, type Site, site } from '../../identity/site.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A fact that has to be there before the site goes public. */
export interface Missing {
  readonly what: string;
  readonly remedy: string;
}

/** Hosts that no public site can have: reserved names (RFC 2606 and 6761), and the machine itself. */
const nowhere =
  /(^|\.)(example|test|invalid|localhost|local)$|(^|\.)example\.(com|net|org)$|^(127\.|0\.0\.0\.0$|\[::1?\]$)/;

/** What is wrong with an address as that of a public site, or nothing. */
function addressProblem(address: string): string | undefined {
  if (!URL.canParse(address)) return placeProblem(address);
  const { protocol, hostname } = new URL(address);
  if (nowhere.test(hostname)) return 'is an example, where no reader can come';
  return protocol === 'https:' ? placeProblem(address) : 'does not begin with https:';
}

/** The file that has what the site says of itself. */
export const facts = 'src/identity/site.ts';

function missingAddress(environment: Environment, of: Site): Missing | undefined {
  const address = addressOf(environment, of);
  const wrong = addressProblem(address);
  if (wrong === undefined) return undefined;
  return {
    what: `the address of the site: “${address}” ${wrong}`,
    remedy: `set “address” in ${facts}, or SITE_URL for this check and for the build, to where the site will stand; canonical addresses, the sitemap and the headers are made from it`,
  };
}

/** The facts of the file that may be unset, and what each is for. */
const optional: readonly (Missing & { readonly isSet: (of: Site) => boolean })[] = [
  {
    what: 'the authors',
    remedy: `list the names under “authors” in ${facts}; until then references name the site itself as their author`,
    isSet: ({ authors }) => authors.length > 0,
  },
  {
    what: 'the repository',
    remedy: `set “repository” in ${facts} to the address of its page; /about/ then asks readers to open an issue there`,
    isSet: ({ repository }) => repository !== undefined,
  },
  {
    what: 'the contact',
    remedy: `set “contact” in ${facts} to an e-mail address that somebody reads; /about/, the footer and the feeds then name it`,
    isSet: ({ contact }) => contact !== undefined,
  },
];

/**
 * What is unset or only an example, each with what to do.
 *
 * @param environment the variables of the environment, of which `SITE_URL` counts
 */
export function missingFacts(environment: Environment, of: Site = site): readonly Missing[] {
  const address = missingAddress(environment, of);
  const unset = optional
    .filter(({ isSet }) => !isSet(of))
    .map(({ what, remedy }) => ({ what: `${what}: not set`, remedy }));
  return address === undefined ? unset : [address, ...unset];
}

/** The list as it is printed. */
export const launchReport = (missing: readonly Missing[]): string =>
  missing.length === 0
    ? 'Everything that the site says of itself is set.'
    : [
        `Before the site goes public, ${missing.length === 1 ? 'one thing is' : `${missing.length} things are`} missing:`,
        ...missing.map(({ what, remedy }) => `- ${what}\n  ${remedy}`),
      ].join('\n');
