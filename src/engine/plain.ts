/** A copy of a value as JSON has it, without functions: what is done to it changes nothing that the model uses again. */
export function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [...(value as Float64Array)];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      typeof part === 'function' ? [] : [[name, plain(part)]],
    ),
  );
}
