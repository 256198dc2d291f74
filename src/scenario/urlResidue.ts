/*
 * What chats, mails and posts add to links: a row for each kind. Nothing that `writeQuery` writes is changed by any of
 * them.
 */

/** A pattern, and what it stands for. */
type Replacement = readonly [
  what: string,
  pattern: RegExp,
  becomes: string | ((...found: string[]) => string),
];

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';

/** Named references that stand near a query where a page was copied as source text. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  quest: '?',
  percnt: '%',
  lowbar: '_',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** How other formats and keyboards write characters, those that part a query among them. Undone before it is split. */
const escapes: readonly Replacement[] = [
  ['East Asian full width', /[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide!.charCodeAt(0) - 0xfee0)],
  ['JSON', /[\\%]u([0-9a-f]{4})/gi, (_, code) => characterOf(Number.parseInt(code!, 16))],
  ['HTML, more than once', /&(?:(?:amp|#0*38|#x0*26);)+/gi, '&'],
  [
    'HTML, by number',
    /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi,
    (_, hex, decimal) => characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  ],
  [
    'HTML, by name',
    new RegExp(`&(${Object.keys(named).join('|')});`, 'gi'),
    (_, name) => named[name!.toLowerCase()]!,
  ],
];

/** The zeros of other scripts, each followed by its nine digits. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function digitOf(character: string): string {
  const code = character.codePointAt(0)!;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

/** Letters and numbers, fractions among them: no residue. */
const written = String.raw`\p{L}\p{N}`;
/** Numbers of footnotes. */
const superscripts = '⁰¹²³⁴-⁹';
/** What may stand behind a number as its unit. A per cent sign reads like an escape cut off. */
const unitCharacters = String.raw`‰‱°×′″\p{Sc}`;

/** What a name or a value may contain, or be surrounded by, that nobody wrote. In this order. */
const decorations: readonly Replacement[] = [
  ['a line that was broken', /[\r\n\v\f\u0085\u2028\u2029]\s*/gu, ''],
  ['what cannot be seen', /[\p{Cc}\p{Cf}\p{M}\p{Co}\p{Cn}\ufffd\u115f\u1160\u3164\uffa0]/gu, ''],
  ['Markdown’s escapes', /\\/g, ''],
  ['dashes', /[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-'],
  ['the decimal sign of Arabic', /\u066b/g, '.'],
  ['digits of other scripts', /\p{Nd}/gu, (digit) => digitOf(digit!)],
  ['spaces', /\s+/gu, ' '],
  // A step in angle brackets is no tag.
  ['tags in front', /^\s*(?:<[a-z][a-z\d]*(?=[\s/>])[^>]*>\s*)+/iu, ''],
  ['the rest of a tag', /<(?:\/?[a-z][a-z\d]*(?=[\s/>]|$)|!--).*$|["”]\s[\w-]+=.*$/iu, ''],
  ['the rest of a Markdown link', /\]\((?:$|<?(?:[a-z]+:|[/.#?])).*$/iu, ''],
  // Quoted-printable, the form of mails, writes “=” as “=3D”.
  ['in front', new RegExp(`^(?:=?3D|[^${written}.+-]|[${superscripts}]|[.+-](?!\\.?\\d))+`, 'u'), ''],
  [
    'behind, with escapes that were cut off',
    new RegExp(`(?:%[0-9a-f]?|[^${written}${unitCharacters}]|[${superscripts}])+$`, 'iu'),
    '',
  ],
];

const applyReplacements = (replacements: readonly Replacement[], text: string): string =>
  replacements.reduce((left, [, pattern, becomes]) => left.replace(pattern, becomes as string), text);

/** More than this is no name and no value; what stands behind it is not looked at. */
const maxLength = 400;

/** The characters of a query, whatever format they went through. */
export const unescaped = (text: string): string =>
  /[&\\%\uff01-\uff5e]/.test(text) ? applyReplacements(escapes, text) : text;

/** A name or a value without what was added to it on the way. */
export const cleaned = (text: string): string => applyReplacements(decorations, text.slice(0, maxLength));

const residueAround = new RegExp(
  `^(?:[^${written}]|[${superscripts}])+|(?:[^${written}${unitCharacters}%]|[${superscripts}])+$`,
  'gu',
);

/** A part of a value without the residue that stands between it and its neighbours. */
export const trimmed = (part: string): string => part.replace(residueAround, '');

/** What only changes how a line is set, or what would break out of one. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]+/gu;
/** What may stand round an empty value. */
const nothing = /^[\p{P}\s\ufffd$+<=>^`|~]*$/u;

/** A text as it stood in an address, on one line; empty where it was nothing but punctuation. */
export function printable(text: string): string {
  const line = text
    .slice(0, maxLength)
    .replace(/[\r\n\t\v\f]/g, ' ')
    .replace(invisible, '');
  return nothing.test(line)
    ? ''
    : line
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^\p{M}+/u, '');
}

/** Most names and words are plain already, and an address may have thousands of them. */
const isPlain = (text: string) => text.length <= maxLength && /^[a-z0-9]*$/.test(text);

/** The same for names and words that are written alike but for capitals, spaces and hyphens. */
export const normalizeName = (text: string): string =>
  isPlain(text)
    ? text
    : cleaned(text)
        .toLowerCase()
        .replace(/[\s_-]/g, '');
