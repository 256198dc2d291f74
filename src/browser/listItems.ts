import { stemsOf } from '../search/fold.ts';
import { longestAsked } from '../search/longestAsked.ts';
import { readQuestion } from '../search/question.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

/** The words of each item, made alike once. */
const texts = new WeakMap<HTMLElement, string>();
function textOf(item: HTMLElement): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = stemsOf(`${item.textContent ?? ''} · ${item.dataset.also ?? ''}`).join(' ');
  texts.set(item, text);
  return text;
}

interface Asked {
  readonly text: string;
  readonly stems: readonly string[];
  readonly phrases: readonly string[];
}

function read(text: string): Asked {
  const { doi, phrases } = readQuestion(text);
  return { text, stems: stemsOf(doi ?? text), phrases: phrases.map((phrase) => phrase.join(' ')) };
}

/** What was asked last: it is read once, and then looked for in item after item. */
let last = read('');

/** Whether an item has every word that was asked, and what stood in quotes as it stood there. Signs alone are no word. */
function hasWords(item: HTMLElement, asked: string): boolean {
  if (last.text !== asked) last = read(asked);
  const text = textOf(item);
  const { stems, phrases } = last;
  return (
    stems.length > 0 &&
    stems.every((stem) => text.includes(stem)) &&
    phrases.every((phrase) => text.includes(phrase))
  );
}

/** Whether an item is among those that a control asks for. */
export function passes(item: HTMLElement, control: Control): boolean {
  const asked = control.value.slice(0, longestAsked).trim();
  const by = control.dataset.filter;
  if (asked === '' || by === undefined) return true;
  return by === 'text' ? hasWords(item, asked) : (item.dataset[by] ?? '').split('|').includes(asked);
}

/** Numbers by size, the greatest first where the value begins with “-”; words by the alphabet. */
export function compare(by: string) {
  const name = by.replace(/^-/, '');
  const sign = by.startsWith('-') ? -1 : 1;
  return (a: HTMLElement, b: HTMLElement) => {
    const [left = '', right = ''] = [a.dataset[name], b.dataset[name]];
    const numbers = Number(left) - Number(right);
    return sign * (Number.isNaN(numbers) ? left.localeCompare(right, 'en') : numbers);
  };
}
