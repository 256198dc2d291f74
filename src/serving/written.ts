import { siteFiles } from '../addresses/addresses.ts';
import type { Rule } from './rules.ts';

/** Where a server listens and what it serves. */
export interface Place {
  /** As the server writes it: "80", "127.0.0.1:8080". */
  readonly listen: string;
  readonly root: string;
}

/** The rule of the page that answers where nothing is. */
export function lostRule(table: readonly Rule[]): Rule {
  const lost = table.find(({ paths }) => paths.includes(siteFiles.notFound));
  if (lost === undefined)
    throw new Error(`no rule is for ${siteFiles.notFound}; add it to src/serving/rules.ts`);
  return lost;
}
