/** Kinds of pages that the search tells apart, each with what several are called. */
export const pageKinds = {
  Lesson: 'Lessons',
  Figure: 'Figures',
  Claim: 'Claims',
  Study: 'Studies',
  Term: 'Terms',
} as const;
export type PageKind = keyof typeof pageKinds;

/** How a page names its kind to the index of the search; `Page` is none that can be chosen. */
export const indexedAs = (kind: PageKind | 'Page'): string => `kind:${kind}`;
