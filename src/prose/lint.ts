import type { Problem, SourceFile } from '../evidence/problem.ts';

const counts =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen';
const things =
  'per ?cent|seconds?|minutes?|hours?|days?|weeks?|months?|men|women|people|lifters|cyclists|participants|adults|muscles|motor units|units|studies|trials|experiments|analyses|repetitions?|reps?|sets|points?|watts|times|kilograms?';
const spelled = new RegExp(
  `\\b(?:${counts})(?:[- ](?:one|two|${counts}))?(?: [a-z-]+){0,2} (?:${things})\\b`,
  'gi',
);
const typed = /[\p{L}]*\d[\d.,]*(?:\s?[%‰])?/gu;
/** Names, not numbers: repetition maxima and the like. */
const names = /^(?:\d+RM)$/;

/** The lines of a lesson with everything blanked that a reader does not read: frontmatter, tags, addresses of links. */
export function proseLines(text: string): string[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
    .replace(/<[A-Z][^>]*>/g, keepSpoken)
    .replace(/<\/[A-Z][A-Za-z]*>/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .split('\n');
}

/** Of a tag, only the attributes that are printed as sentences stay. */
function keepSpoken(tag: string): string {
  const kept = /(?:ask|question)="([^"]*)"/.exec(tag);
  return [...tag]
    .map((sign, index) => {
      const inside = kept !== null && index >= kept.index && index < kept.index + kept[0].length;
      return inside || sign === '\n' ? sign : ' ';
    })
    .join('');
}

/** Refuses numbers that were typed by hand, as digits or spelled out before a thing one counts. */
export function typedNumbers({ path, text }: SourceFile): Problem[] {
  return proseLines(text).flatMap((line, index) => {
    const digits = [...line.matchAll(typed)]
      .map(([found]) => found)
      .filter((found) => !names.test(line.slice(line.indexOf(found)).match(/^[\p{L}\d]+/u)?.[0] ?? ''));
    const words = [...line.matchAll(spelled)].map(([found]) => found);
    return [...digits, ...words].map((found) => ({
      path,
      line: index + 1,
      message: `“${found.trim()}” is a number typed by hand; bind it with <Number of="study.finding" />, or say it without a number`,
    }));
  });
}
