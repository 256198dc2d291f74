import { siteFiles } from '../addresses/addresses.ts';
import type { HeaderRule } from './rules.ts';

/** Where a server listens and what it serves. */
export interface ServerConfig {
  /** As the server writes it: "80", "127.0.0.1:8080". */
  readonly listen: string;
  readonly root: string;
}

/** The rule for the not-found page. */
export function notFoundRule(table: readonly HeaderRule[]): HeaderRule {
  const notFound = table.find(({ paths }) => paths.includes(siteFiles.notFound));
  if (notFound === undefined)
    throw new Error(`no rule is for ${siteFiles.notFound}; add it to src/serving/rules.ts`);
  return notFound;
}
