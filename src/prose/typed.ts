import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';

const counts =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen';
const things =
  'per ?cent|seconds?|minutes?|hours?|days?|weeks?|months?|men|women|people|lifters|cyclists|participants|adults|muscles|motor units|units|studies|trials|experiments|analyses|repetitions?|reps?|sets|points?|watts|times|kilograms?';
const spelled = new RegExp(
  `\\b(?:${counts})(?:[- ](?:one|two|${counts}))?(?: [a-z-]+){0,2} (?:${things})\\b`,
  'gi',
);
/** Begins where a word begins, so that a long word is read once. */
const typed = /(?<!\p{L})\p{L}*\d[\d.,]*(?:\s?[%‰])?/gu;
/** Names, not numbers: repetition maxima and the like. */
const names = /^\d+RM(?![\p{L}\d])/u;

/** Refuses numbers that were typed by hand, as digits or spelled out before a thing one counts. */
export function typedNumbers({ paragraphs, beside }: LessonText): Mistake[] {
  return [...paragraphs, ...beside].flatMap(({ text, lineAt }) => {
    const digits = [...text.matchAll(typed)].filter(
      ({ index }) => !names.test(text.slice(index, index + 12)),
    );
    return [...digits, ...text.matchAll(spelled)].map(({ 0: found, index }) => ({
      line: lineAt(index),
      message: `“${found.trim()}” is a number typed by hand; bind it with <Number of="study.finding" />, or say it without a number`,
    }));
  });
}
