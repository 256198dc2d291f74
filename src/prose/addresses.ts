/** Any site will do: an address of this one stays on it. */
const site = 'https://site.example';

/** Whether an address is one of this site. Browsers read “/\host” and “//host” as addresses of other sites. */
export const isOwn = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, site) && new URL(address, site).origin === site;

/** Whether an address is a place on the page where it stands. */
export const isPlace = (address: string): boolean => address.startsWith('#');

/** What an address holds as it is written: nothing that could end an attribute of a page. */
const plain = /^[^\s"<>\\^`{|}]*$/;

/** A page of another site, or an address for mail. What stands before an @ makes an address look like that of another site. */
function isElsewhere(address: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return true;
  if (!/^https:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** Where an address may lead, by what it stands in. A picture from elsewhere would tell its host of every reader. */
const targets = {
  link: {
    leads: (address: string) => isOwn(address) || isPlace(address) || isElsewhere(address),
    refusal:
      'is neither an address of this site, such as /claims/, nor one that begins with https:; write such a one',
  },
  image: {
    leads: isOwn,
    refusal:
      'is no address of this site, and pictures come from no other; put the picture into public, and write /name',
  },
} as const;

function isEscaped(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with an address by itself, or nothing: whatever else it is, it is no code, and of no other scheme. */
export function addressProblem(address: string, kind: keyof typeof targets): string | undefined {
  const { leads, refusal } = targets[kind];
  if (!isEscaped(address)) return `${address} has a % that begins no escape; write %25`;
  if (!leads(address)) return `${address} ${refusal}`;
  return plain.test(address)
    ? undefined
    : `${address} has a character that stands in no address; write it as % and its code`;
}
