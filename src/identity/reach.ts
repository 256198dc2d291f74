import { type Site, site } from './site.ts';

/** A link by which readers can reach us. */
export interface ContactLink {
  /** What it is called in a row of links. */
  readonly name: string;
  /** What to do, in a sentence. */
  readonly advice: string;
  readonly href: string;
}

type Reachable = Pick<Site, 'contact' | 'repository'>;

/** The links that exist; none while neither a contact nor a repository is known. */
export function contactLinks({ contact, repository }: Reachable = site): readonly ContactLink[] {
  const links: ContactLink[] = [];
  if (contact !== undefined)
    links.push({ name: 'Contact', advice: `write to ${contact}`, href: `mailto:${contact}` });
  if (repository !== undefined)
    links.push({ name: 'Source', advice: 'open an issue in the repository', href: repository });
  return links;
}
