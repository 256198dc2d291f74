import type { Ask } from './ask.ts';
import { type Check, checks } from './checks.ts';
import type { Site } from './site.ts';

export interface Verdict {
  readonly check: string;
  readonly address: string;
  readonly wrong: string | undefined;
}

const judged = (ask: Ask, site: Site, check: Check) =>
  check.at(site).map(async (address): Promise<Verdict> => {
    const wrong = await check.wrong(ask, address, site).catch((error: Error) => error.message);
    return { check: check.name, address, wrong };
  });

/** Every check at each of its addresses, one check after the other, so that no server is asked for all at once. */
export async function judge(ask: Ask, site: Site): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const check of checks) verdicts.push(...(await Promise.all(judged(ask, site, check))));
  return verdicts;
}

/** What failed, in lines; a difference that is known does not, but must still be one. */
export function failures(verdicts: readonly Verdict[], differs: Readonly<Record<string, string>>): string[] {
  const failed = verdicts.filter(({ wrong }) => wrong !== undefined);
  return [
    ...failed
      .filter(({ check }) => !(check in differs))
      .map(({ check, address, wrong }) => `${address} ${check}: ${wrong}`),
    ...Object.keys(differs)
      .filter((known) => !failed.some(({ check }) => check === known))
      .map((known) => `“${known}” holds now: take it off the list of differences`),
  ];
}
