/*
 * How a question and the text that it is asked of are made alike: whoever types has no curly quotes, no Danish letters
 * and one kind of hyphen at hand, and no text is written for them.
 */

/** Letters and signs that no decomposition takes apart, with what one types for them. */
const typed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  '×': ' x ',
  '%': ' percent ',
};
const others = new RegExp(`[${Object.keys(typed).join('')}]`, 'g');

/** Two words that are written as one, too. */
const parted: readonly (readonly [RegExp, string])[] = [
  [/\bper cent\b/g, 'percent'],
  [/\b(drop)(sets?)\b/g, '$1 $2'],
  [/\b(rest)(pauses?)\b/g, '$1 $2'],
];

/** What stands for one on keyboards. Some count as letters. */
const apostrophes = /[’‘ʼ`´′ʹꞌ＇]/g;
/** Marks within words that nobody sees, such as where a line may break; a space without width stays one. */
const unseen = /(?!\u200b)\p{Cf}/gu;

/**
 * Words in the form in which they are compared, one space between two of them: lower case, without accents, quotes,
 * hyphens and dashes, and each number apart from its unit. What is folded stays as it is when it is folded again.
 */
export function fold(text: string): string {
  const plain = text
    .replace(unseen, '')
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(apostrophes, "'")
    .replace(/([\p{L}\p{N}])'+(?=[\p{L}\p{N}])/gu, '$1')
    .replace(others, (letter) => typed[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{N})(?=\p{L})|(\p{L})(?=\p{N})/gu, '$& ')
    .trim();
  return parted.reduce((folded, [written, becomes]) => folded.replace(written, becomes), plain);
}

/** The folded words of a text. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

/** One and several are looked for alike; what a word loses here it loses in the text, too. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(..)ies$/, '$1y'],
  [/yses$/, 'ysis'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^aius])s$/, '$1'],
];

/** Words that follow no rule. */
const irregular: Readonly<Record<string, string>> = {
  calves: 'calf',
  halves: 'half',
  biceps: 'biceps',
  triceps: 'triceps',
  quadriceps: 'quadriceps',
  series: 'series',
  species: 'species',
};

/** A folded word without the ending of several. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
  const [ending, instead] = endings.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  return word.replace(ending, instead);
}

export const stemsOf = (text: string): readonly string[] => wordsOf(text).map(stem);
