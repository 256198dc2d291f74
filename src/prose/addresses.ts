/** Any site will do: an address of this one stays on it. */
const site = 'https://site.example';

/** Whether an address is one of this site. Browsers read “/\host” and “//host” as addresses of other sites. */
export const isOwn = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, site) && new URL(address, site).origin === site;

/** Whether an address is a place on the page where it stands. */
export const isPlace = (address: string): boolean => address.startsWith('#');

/** What links and images may lead to besides. */
const elsewhere = {
  link: /^(?:https:\/\/|mailto:)[^\s\\]+$/i,
  image: /^https:\/\/[^\s\\]+$/i,
};

function isEscaped(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with an address by itself, or nothing: whatever else it is, it is no code, and of no other scheme. */
export function addressProblem(address: string, kind: keyof typeof elsewhere): string | undefined {
  if (!isEscaped(address)) return `${address} has a % that begins no escape; write %25`;
  if (isOwn(address) || elsewhere[kind].test(address) || (kind === 'link' && isPlace(address)))
    return undefined;
  return `${address} is neither an address of this site, such as /claims/, nor one that begins with https:`;
}
