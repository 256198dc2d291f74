/** A kind of value that an option takes. Says what is allowed once, for the help and for every refusal. */
export interface Kind<T> {
  /** Stands for the value in the help. */
  readonly placeholder: string;
  /** Ends the sentence “must be …”. */
  readonly allowed: string;
  /** The value, or undefined where the text is not allowed. */
  read(text: string): T | undefined;
}

interface Span {
  readonly min: number;
  readonly max: number;
  /** None for what only has a name. */
  readonly unit?: string;
  /** How many of the finest steps make 1; 1 allows whole numbers only. */
  readonly stepsInOne?: number;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Decimals such as 0.3 are not exact in binary; this is far less than anyone would write. */
const tolerance = 1e-9;

const onStep = (value: number, stepsInOne: number) =>
  Math.abs(value * stepsInOne - Math.round(value * stepsInOne)) < tolerance;

/** Where steps are allowed, they are said. */
function stepWords(stepsInOne: number | undefined): { before: string; after: string } {
  if (stepsInOne === 1) return { before: 'a whole number ', after: '' };
  return { before: '', after: stepsInOne === undefined ? '' : `, in steps of ${1 / stepsInOne}` };
}

/** A number within bounds. Percentages may be given with their sign. */
export function number(placeholder: string, { min, max, unit = '', stepsInOne }: Span): Kind<number> {
  const { before, after } = stepWords(stepsInOne);
  return {
    placeholder: `<${placeholder}>`,
    allowed: `${before}from ${min} to ${max}${unit && ` (${unit})`}${after}`,
    read(text) {
      const plain = text.trim().replace(unit.startsWith('%') ? /%$/ : /$/, '');
      const value = decimal.test(plain) ? Number(plain) : Number.NaN;
      const within = value >= min && value <= max;
      return within && (stepsInOne === undefined || onStep(value, stepsInOne)) ? value : undefined;
    },
  };
}

const partsOf = (text: string) => text.split(',').map((part) => part.trim());

/** The parts as read; undefined where one of them is not allowed. */
function allOf<T>(parts: readonly (T | undefined)[]): T[] | undefined {
  return parts.every((part) => part !== undefined) ? (parts as T[]) : undefined;
}

/** One value or several of a kind, with commas between. */
export function list<T>(kind: Kind<T>, max: number): Kind<T[]> {
  return {
    placeholder: `${kind.placeholder}[,…]`,
    allowed: `${kind.allowed}, or up to ${max} of these with commas between`,
    read(text) {
      const parts = partsOf(text);
      return parts.length <= max ? allOf(parts.map((part) => kind.read(part))) : undefined;
    },
  };
}

/** So many values, each of its own kind, with commas between. */
export function tuple<const K extends readonly Kind<number>[]>(
  kinds: K,
): Kind<{ -readonly [I in keyof K]: number }> {
  return {
    placeholder: kinds.map(({ placeholder }) => placeholder).join(','),
    allowed: `${kinds.length} numbers with commas between: ${kinds
      .map(({ placeholder, allowed }) => `${placeholder.slice(1, -1)} ${allowed}`)
      .join(', ')}`,
    read(text) {
      const parts = partsOf(text);
      const values =
        parts.length === kinds.length
          ? allOf(kinds.map((kind, index) => kind.read(parts[index] ?? '')))
          : undefined;
      return values as { -readonly [I in keyof K]: number } | undefined;
    },
  };
}

/** A kind, narrowed by a rule. */
export function where<T>(kind: Kind<T>, rule: (value: T) => boolean, said: string): Kind<T> {
  return {
    ...kind,
    allowed: `${kind.allowed}; ${said}`,
    read(text) {
      const value = kind.read(text);
      return value !== undefined && rule(value) ? value : undefined;
    },
  };
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[]): Kind<W> {
  return {
    placeholder: words.join('|'),
    allowed: `one of ${words.join(', ')}`,
    read: (text) => words.find((word) => word === text),
  };
}
