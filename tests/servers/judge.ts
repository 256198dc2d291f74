import type { Ask } from './ask.ts';
import type { Check } from './check.ts';
import type { Site } from './site.ts';

export interface Verdict {
  readonly check: string;
  readonly address: string;
  readonly wrong: string | undefined;
}

/** Servers of few connections are tried as well. */
const maxAtOnce = 64;

const judged = async (ask: Ask, site: Site, check: Check, address: string): Promise<Verdict> => {
  const wrong = await check.wrong(ask, address, site).catch((error: Error) => error.message);
  return { check: check.name, address, wrong };
};

/** Every check at each of its addresses, one check after the other, so that no server is asked for all at once. */
export async function judge(ask: Ask, site: Site, checks: readonly Check[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const check of checks) {
    const addresses = check.at(site);
    for (let from = 0; from < addresses.length; from += maxAtOnce) {
      const some = addresses.slice(from, from + maxAtOnce);
      verdicts.push(...(await Promise.all(some.map((address) => judged(ask, site, check, address)))));
    }
  }
  return verdicts;
}

/** Some targets hold characters that a terminal would obey. */
const printable = (address: string) => JSON.stringify(address).slice(1, -1);

/** What failed, in lines; a difference that is known does not, but must still be one. */
export function failures(verdicts: readonly Verdict[], differs: Readonly<Record<string, string>>): string[] {
  const failed = verdicts.filter(({ wrong }) => wrong !== undefined);
  return [
    ...failed
      .filter(({ check }) => !(check in differs))
      .map(({ check, address, wrong }) => `${printable(address)} ${check}: ${wrong}`),
    ...Object.keys(differs)
      .filter((known) => !failed.some(({ check }) => check === known))
      .map((known) => `“${known}” holds now: take it off the list of differences`),
  ];
}
