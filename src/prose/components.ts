/** A component that a lesson may use. */
export interface Component {
  /** The attribute without which it means nothing. */
  readonly needs?: string;
  readonly may?: readonly string[];
  /** Whether words stand between its tags. */
  readonly holds: boolean;
  /** Whether it stands among words, rather than on lines of its own. */
  readonly among: boolean;
  /** The attributes that are printed as words. */
  readonly prints?: readonly string[];
}

/** All that a lesson may use besides Markdown. Whoever adds one adds it for pages and for feeds too. */
export const components: Readonly<Record<string, Component>> = {
  Claim: { needs: 'id', holds: true, among: true },
  Term: { needs: 'id', holds: true, among: true },
  Figure: {
    needs: 'scenario',
    may: ['show', 'controls', 'waits', 'again'],
    holds: false,
    prints: ['waits'],
    among: false,
  },
  Steps: { needs: 'figure', may: ['show', 'again'], holds: true, among: false },
  Step: {
    needs: 'title',
    may: ['scenario', 'values', 'moment'],
    holds: true,
    among: false,
    prints: ['title'],
  },
  Cite: { needs: 'study', holds: false, among: true },
  Number: { needs: 'of', may: ['as'], holds: false, among: true },
  Predict: {
    needs: 'question',
    may: ['choices', 'answer', 'run', 'of', 'from', 'to', 'step'],
    holds: true,
    among: false,
    prints: ['question', 'choices'],
  },
  Question: { needs: 'ask', holds: true, among: false, prints: ['ask'] },
  Check: { holds: true, among: false },
};

export const componentOf = (name: string | null | undefined): Component | undefined =>
  typeof name === 'string' && Object.hasOwn(components, name) ? components[name] : undefined;

/** What a component may be given. */
export const attributesOf = ({ needs, may = [] }: Component): string[] =>
  needs === undefined ? [...may] : [needs, ...may];

export const missing = (name: string, attribute: string) =>
  `<${name}> needs ${attribute}="…" as plain text; write it in quotes`;
