const end = /[.!?][”’)]*\s/g;

/** The sentence round a place of a text, as far as full stops part sentences. */
export function sentenceAt(text: string, at: number): string {
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(end)) {
    if (index >= at) return text.slice(from, index + stop.length);
    from = index + stop.length;
  }
  return text.slice(from);
}
