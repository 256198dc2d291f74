import type { Kind } from './kinds.ts';

/** One option of a task. The same row makes the parsing, the help and the refusals. */
export interface Option<T> {
  readonly says: string;
  /** What value it takes; none for a switch. */
  readonly kind: Kind<NonNullable<T>> | undefined;
  /** What holds where it is not given, as the help says it. */
  readonly otherwise: string;
  readonly required: boolean;
  /** The value where it is not given. */
  readonly absent: T | undefined;
}
export type Options = Readonly<Record<string, Option<unknown>>>;
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

export const required = <T extends {}>(kind: Kind<T>, says: string): Option<T> => ({
  says,
  kind,
  otherwise: 'required',
  required: true,
  absent: undefined,
});

/** With a default, given as one would type it. */
export const usual = <T extends {}>(kind: Kind<T>, says: string, otherwise: string): Option<T> => ({
  says,
  kind,
  otherwise: `default ${otherwise}`,
  required: false,
  absent: kind.read(otherwise),
});

/** Without a default: what is not given is not there. `otherwise` says what that means. */
export const optional = <T extends {}>(
  kind: Kind<T>,
  says: string,
  otherwise = 'default none',
): Option<T | undefined> => ({
  says,
  kind: kind as Kind<NonNullable<T>>,
  otherwise,
  required: false,
  absent: undefined,
});

/** On where it is given. */
export const toggle = (says: string): Option<boolean> => ({
  says,
  kind: undefined,
  otherwise: 'default off',
  required: false,
  absent: false,
});
