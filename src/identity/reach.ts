import { type Site, site } from './site.ts';

/** A way in which readers can tell us something. */
export interface Way {
  /** What it is called in a row of links. */
  readonly name: string;
  /** What to do, in a sentence. */
  readonly advice: string;
  readonly href: string;
}

type Reachable = Pick<Site, 'contact' | 'repository'>;

/** The ways that there are; none while neither a contact nor a repository is known. */
export function waysToReach({ contact, repository }: Reachable = site): readonly Way[] {
  const ways: Way[] = [];
  if (contact !== undefined)
    ways.push({ name: 'Contact', advice: `write to ${contact}`, href: `mailto:${contact}` });
  if (repository !== undefined)
    ways.push({ name: 'Source', advice: 'open an issue in the repository', href: repository });
  return ways;
}
