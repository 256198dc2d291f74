import type { KindName } from './kinds.ts';

/** A place within a page that has words of its own: a section of a lesson, a preset of a figure. */
export interface Part {
  readonly title: string;
  readonly url: string;
  readonly text?: string;
}

/** How a study is asked for by those who know it. */
export interface Identity {
  /** Family names, the first author’s first. */
  readonly authors: readonly string[];
  readonly year?: number;
  /** DOI, PMID, PMCID, and the id that its address has. */
  readonly ids: readonly string[];
}

/** A page as the search knows it: one row of the file that the build writes. */
export interface SearchDocument {
  readonly kind: KindName;
  readonly url: string;
  readonly title: string;
  /** Who wrote it, and when, as one speaks of a study. */
  readonly by?: string;
  /** Other names that one looks for it by. */
  readonly names?: readonly string[];
  /** What it is, and how sure: the verdict of a claim, the design of a study. */
  readonly sure: string;
  readonly text: string;
  readonly parts?: readonly Part[];
  readonly identity?: Identity;
}

/** What can be searched, whole or as far as it has come. */
export interface SearchFile {
  readonly documents: readonly SearchDocument[];
  /** Family names that are words of the language, too, folded: nobody who types one of them means its bearer. */
  readonly ordinaryNames: readonly string[];
}

/** The first file of the index, with what is most likely wanted. */
export interface FirstSearchFile extends SearchFile {
  /** The addresses of the others, in their order; each is the rows that it adds. */
  readonly others: readonly string[];
}
