import type { Kind } from './kinds.ts';

/** One option of a task. The same row makes the parsing, the help and the refusals. */
export interface Option<T> {
  readonly says: string;
  /** What value it takes; none for a switch. */
  readonly kind: Kind<NonNullable<T>> | undefined;
  /** What applies where it is not given, as the help says it. */
  readonly fallbackText: string;
  readonly required: boolean;
  /** The value where it is not given. */
  readonly fallback: T | undefined;
}
export type Options = Readonly<Record<string, Option<unknown>>>;
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

export const required = <T extends {}>(kind: Kind<T>, says: string): Option<T> => ({
  says,
  kind,
  fallbackText: 'required',
  required: true,
  fallback: undefined,
});

/** With a default, given as one would type it. */
export const withDefault = <T extends {}>(kind: Kind<T>, says: string, fallbackText: string): Option<T> => ({
  says,
  kind,
  fallbackText: `default ${fallbackText}`,
  required: false,
  fallback: kind.read(fallbackText),
});

/** Without a default: where it is not given, there is no value. `fallbackText` says what that means. */
export const optional = <T extends {}>(
  kind: Kind<T>,
  says: string,
  fallbackText = 'default none',
): Option<T | undefined> => ({
  says,
  kind: kind as Kind<NonNullable<T>>,
  fallbackText,
  required: false,
  fallback: undefined,
});

/** On where it is given. */
export const toggle = (says: string): Option<boolean> => ({
  says,
  kind: undefined,
  fallbackText: 'default off',
  required: false,
  fallback: false,
});
