/** What a policy can name: a scheme, a host without anything that would end a word of the policy, perhaps a port. */
const nameable = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

/**
 * The origin of a site, as a policy names it.
 *
 * @param site the address where the site will stand
 */
export function originOf(site: string | undefined): string {
  const origin = site !== undefined && URL.canParse(site) ? new URL(site).origin : '';
  if (nameable.test(origin)) return origin;
  throw new Error(
    `SITE_URL is ${site === undefined ? 'not set' : `“${site}”`}: set it to the address of the site, like https://example.org`,
  );
}
