import type { Finding, Study } from './study.ts';

/**
 * A finding of a study that something rests on.
 *
 * @throws Error where the record has none of that id
 */
export function findingOf({ id, findings }: Pick<Study, 'id' | 'findings'>, name: string): Finding {
  const found = findings.find((finding) => finding.id === name);
  if (found === undefined) throw new Error(`the record of ${id} has no finding ${name}`);
  return found;
}
