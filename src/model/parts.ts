/** Work in parts: between two of them, whoever does it may do something else. */
export type Parts<R> = Generator<void, R, void>;

/** Does all parts at once. */
export function whole<R>(parts: Parts<R>): R {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
