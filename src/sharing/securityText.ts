import type { Site } from '../identity/site.ts';

const daysValid = 365;

/**
 * Where to report a weakness, for machines that look for it (RFC 9116); undefined while there is nobody to write to.
 *
 * @param origin where the site stands, without a slash at the end
 * @param address of this text, from the root of the site
 * @param day on which the site last changed, as 2026-11-23: a year later it counts as abandoned
 */
export function securityText(
  { contact, repository }: Pick<Site, 'contact' | 'repository'>,
  { origin, address, day }: { readonly origin: string; readonly address: string; readonly day: string },
): string | undefined {
  const contacts = [
    ...(contact === undefined ? [] : [`mailto:${contact}`]),
    ...(repository === undefined ? [] : [`${repository}/security`]),
  ];
  if (contacts.length === 0) return undefined;
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  return [
    ...contacts.map((link) => `Contact: ${link}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}${address}`,
    '',
  ].join('\n');
}
