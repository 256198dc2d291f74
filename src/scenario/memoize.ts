/** A pure function of an object that computes its result once for each object, and forgets it with the object. */
export function memoize<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const cache = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const cached = cache.get(key) ?? { value: of(key) };
    cache.set(key, cached);
    return cached.value;
  };
}
