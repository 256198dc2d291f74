/** A function that runs once for each set of arguments. */
export function memoize<A extends readonly unknown[], T>(run: (...question: A) => T): (...question: A) => T {
  const known = new Map<string, T>();
  return (...question) => {
    const key = JSON.stringify(question);
    if (!known.has(key)) known.set(key, run(...question));
    return known.get(key)!;
  };
}
