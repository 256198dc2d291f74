import { componentOf } from './components.ts';
import type { PlacedNode } from './mdx.ts';

/** A component in the text of a lesson, where it stands, and what it was given as plain text. */
export interface ComponentTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based line in the file. */
  readonly line: number;
}

/** A node as a listed component; undefined for everything else. */
export function tagOf({ node: { name, attributes = [] }, line }: PlacedNode): ComponentTag | undefined {
  if (typeof name !== 'string' || componentOf(name) === undefined) return undefined;
  const given = attributes.flatMap(({ name: attribute, value }) =>
    attribute !== undefined && typeof value === 'string' ? [[attribute, value] as const] : [],
  );
  return { name, attributes: Object.fromEntries(given), line };
}
