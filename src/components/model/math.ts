/** MathML as text, written with words: each function makes one element. Letters are escaped where a caller may give any. */
const element =
  (name: string) =>
  (...inside: readonly string[]) =>
    `<${name}>${inside.join('')}</${name}>`;

export const row = element('mrow');
/** A letter, sloped by style: browsers would swap a lone one for a sign of its own that few fonts have. */
export const letter = (text: string) => `<mi mathvariant="normal">${text}</mi>`;
export const digits = element('mn');
/** Words; the spaces at their ends stay. */
export const words = (text: string) => `<mtext>${text.replace(/^ | $/g, '\u00a0')}</mtext>`;
export const sign = element('mo');
export const sub = element('msub');
export const sup = element('msup');
export const subsup = element('msubsup');
export const over = element('mfrac');

/** An opening or closing sign that keeps to the height of a line. */
export const bracketed = (...inside: readonly string[]) =>
  row('<mo stretchy="false">(</mo>', ...inside, '<mo stretchy="false">)</mo>');

/** A function of something: its name in upright letters. */
export const named = (name: string, ...of: readonly string[]) =>
  row(`<mi class="upright" mathvariant="normal">${name}</mi>`, sign('&#x2061;'), bracketed(...of));

export const power = (base: string, ...exponent: readonly string[]) => sup(base, row(...exponent));
export const euler = (...exponent: readonly string[]) => power(letter('e'), ...exponent);
export const sum = (of: string, what: string) => row(`<munder><mo>∑</mo>${of}</munder>`, what);

/** How fast a quantity changes. */
export const change = (of: string) => over(row(sign('d'), of), row(sign('d'), letter('t')));

/** A formula that holds only somewhere: says where. */
export const when = (formula: string, where: string) =>
  row(formula, '<mspace width="1.2em"></mspace>', words(where));

/** One over the other on one line. */
export const slash = (above: string, below: string) => row(above, sign('/'), below);

/** A symbol as the parameters write it, `τ f` or `R max, n`: what follows the first space stands below. */
export function symbol(text: string): string {
  const space = text.indexOf(' ');
  if (space < 0) return letter(text);
  return sub(letter(text.slice(0, space)), words(text.slice(space + 1)));
}

export const math = (inside: string, display: 'block' | 'inline') =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML" display="${display}">${inside}</math>`;
