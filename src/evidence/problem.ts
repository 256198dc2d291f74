/** A text file of the project: its path from the root, and what is in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something an author must mend: where, what is wrong, and what to do. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  /** The field of a record, as "findings.2.unit". */
  readonly field?: string;
  readonly message: string;
}

export const printProblem = ({ path, line, field, message }: Problem): string =>
  `${path}:${line}${field === undefined || field === '' ? '' : ` ${field}`}: ${message}`;
