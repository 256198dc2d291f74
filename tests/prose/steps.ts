/** What a run asked of texts: how many characters were looked at, and with which expressions. */
export interface Counted {
  readonly steps: number;
  readonly expressions: readonly RegExp[];
}

/** Methods that look at a whole text. Those that take a piece of one, or join two, cost nothing that grows. */
const whole = ['split', 'indexOf', 'includes', 'replaceAll', 'normalize', 'toLowerCase', 'trim'] as const;

type Method = (this: string, ...args: unknown[]) => unknown;

/** How far an expression reads for its next match: up to it, or to the end. */
function length(expression: RegExp, text: string, from: number, found: RegExpExecArray | null): number {
  if (found !== null) return found.index + found[0].length - from + 1;
  return expression.sticky ? 1 : text.length - from + 1;
}

/** Counts what a run asks of texts, in place of the time that it takes. */
export function counted(run: () => void): Counted {
  const expressions = new Map<string, RegExp>();
  let steps = 0;
  const strings = String.prototype as unknown as Record<string, Method>;
  const before = Object.fromEntries(whole.map((name) => [name, strings[name]!]));
  const { exec } = RegExp.prototype;
  for (const name of whole)
    strings[name] = function (...args) {
      steps += this.length;
      return before[name]!.apply(this, args);
    };
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    steps += length(this, String(text), from, found);
    expressions.set(String(this), this);
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(strings, before);
    RegExp.prototype.exec = exec;
  }
  return { steps, expressions: [...expressions.values()] };
}
