/** A paragraph of a lesson: its text, the line on which it begins, and the heading that it stands under. */
export interface Paragraph {
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** The words of the nearest heading above; empty before the first. */
  readonly heading: string;
}

const heading = /^#{1,6}\s+(.*)$/m;

/** The paragraphs of a lesson in order, without what stands above its text. */
export function paragraphsOf(text: string): Paragraph[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, ''));
  let line = 1;
  let under = '';
  return body.split(/(\n\s*\n)/).flatMap((part) => {
    const start = line;
    line += part.split('\n').length - 1;
    const found = heading.exec(part);
    if (found !== null) under = found[1]!;
    const blank = part.length - part.trimStart().length;
    if (part.trim() === '') return [];
    const before = part.slice(0, blank).split('\n').length - 1;
    return [{ text: part.trim(), line: start + before, heading: under }];
  });
}
