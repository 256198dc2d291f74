/** Text as a reader sees it, with the line of the file for each place in it. */
export interface PlainText {
  /** On one line: a break in the source is a space in print. */
  readonly text: string;
  /** The 1-based line in the file of a place in the text. */
  lineAt(at: number): number;
}

/** Plain text that is still being built. */
export interface PlainTextBuilder extends PlainText {
  add(words: string, line: number): void;
}

export function plainTextBuilder(): PlainTextBuilder {
  let text = '';
  /** Where each line begins, in order. */
  const starts: { at: number; line: number }[] = [];
  return {
    get text() {
      return text;
    },
    lineAt(at) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle]?.at ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return starts[low]?.line ?? 1;
    },
    add(words, line) {
      let at = text.length;
      for (const [index, part] of words.split('\n').entries()) {
        starts.push({ at, line: line + index });
        at += part.length + 1;
      }
      text += words.replaceAll('\n', ' ');
    },
  };
}
