/** A file to be made: where, and what is in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A new thing of one kind: the form of its id, the files it is made of, and what its author does next. */
export interface Template {
  readonly id: RegExp;
  /** Ends the sentence “the id must be …”. */
  readonly idForm: string;
  /** Ids that name something else at the same address, though no file bears them. */
  readonly taken?: readonly string[];
  files(id: string, today: string): NewFile[];
  /** A line for the one list in which things of its kind stand: the list, and the line that ends it. */
  readonly list?: { readonly path: string; readonly end: string; line(id: string): string };
  next(id: string): string[];
}

/** Stands where an author must write. The checks refuse it, with its line, until it is gone. */
export const toWrite = 'TO WRITE:';

/** The name of the page above a page: that of the list of all. */
export const listOfAll = 'index';

export const words = {
  id: /^[a-z]+(-[a-z]+)*$/,
  idForm: 'lower-case words joined by hyphens',
  taken: [listOfAll],
};
