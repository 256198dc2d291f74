/**
 * What chats, mails, posts, spreadsheets and people do to a link, or to the end of one: a row for each kind, from the
 * query as it was written to the query as it comes back. None of them changes what is asked.
 */
type Decoration = (query: string) => string;

/** Adds something where the link ends. */
const behind =
  (text: string): Decoration =>
  (query) =>
    `${query === '' ? '?' : query}${text}`;

/** An escape of any make: whoever changes letters afterwards leaves it whole. */
const escaped = /(%(?:25)*(?:5cu[0-9a-f]{4}|[0-9a-f]{0,2})|\\u[0-9a-f]{4}|\\|&#?\w+;)/i;

/** Changes the parts of a text that are no escapes. */
const outside = (change: (part: string) => string) => (text: string) =>
  text
    .split(escaped)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** Changes every value, and leaves the names. */
const inValues =
  (change: (value: string) => string): Decoration =>
  (query) =>
    query.replace(/=([^=&?;#]*)/g, (_, value: string) => `=${change(value)}`);

/** Changes the steps of a sequence, each for itself. */
const steps = (change: (step: string) => string): Decoration =>
  inValues((value) => value.replace(/(?<=^|_)[a-z]+-\d+(?:\.\d+)?(?![\d%.,])/gi, change));

const inNames =
  (change: (name: string) => string): Decoration =>
  (query) =>
    query.replace(/([?&])([^=&?;#]+)=/g, (_, sign: string, name: string) => `${sign}${change(name)}=`);

/** Puts something behind the first letters, unless that would tear an escape. */
const behindFirst = (letters: number, text: string) => (word: string) =>
  new RegExp(`^\\w{${letters}}`).test(word) ? word.slice(0, letters) + text + word.slice(letters) : word;

/** Separators, but not those that begin an escape. */
const ampersand = /&(?!#|\w+;)/g;

/** Where the next parameter begins behind the middle, or the query ends. */
const middle = (query: string) => {
  const at = query.indexOf('&', Math.floor(query.length / 2));
  return at === -1 ? query.length : at;
};

const escapedFrom = (query: string, at: number) =>
  `${query.slice(0, at)}${encodeURIComponent(query.slice(at))}`;

const endings = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    ')',
    ']',
    '}',
    '>',
    '"',
    "'",
    '`',
    '*',
    '**',
    '_',
    '~~',
    '|',
    '/',
    '\\',
    '…',
    '...',
  ],
  ...[
    '’',
    '”',
    '»',
    '）',
    '。',
    '、',
    '」',
    '¹',
    '👍',
    ').',
    '")',
    '**.',
    '>,',
    '&',
    '?',
    '&&',
    '%',
    '%2',
    '%E2%80',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u00ad',
    '\u200e',
    '\u202c',
    '\ufe0f',
    '\u00a0',
    '\u202f',
    '\u3000',
  ],
  ...['%20', '%0A', '%0D%0A', '%09', '%C2%A0', '%E2%80%8B', '%22', '%3E', '%E2%80%A6', '%00', '+', ' ', '\n'],
  ...[
    '%23numbers',
    '#numbers',
    '#',
    '%23:~:text=some%20words',

    '</a>',
    '%3Cbr%20/%3E',
  ],
  ...['](https://site.example/figures/set/', '&quot;', '&gt;', '&nbsp;', '&#8221;', '&amp;'],
];

const tracking = [
  'utm_source=post',
  'fbclid=IwAR0-x_y',
  'gclid=1',
  'mc_eid=ab%20c',
  '_hsenc=p2',
  'si=Qw',
  'igsh=a==',
];

export const decorations: Readonly<Record<string, Decoration>> = {
  ...Object.fromEntries(endings.map((text) => [`${JSON.stringify(text)} behind it`, behind(text)])),
  ...Object.fromEntries(tracking.map((text) => [`${text} behind it`, behind(`&${text}`)])),
  ...Object.fromEntries(tracking.map((text) => [`?${text} behind it`, behind(`?${text}`)])),
  ...Object.fromEntries(
    tracking.map((text) => [`${text} before it`, (query: string) => `?${text}&${query.slice(1)}`]),
  ),
  'another question mark before it': (query) => `?${query}`,
  'a tracker with a question mark before it': (query) => `?utm_source=x${query === '' ? '?' : query}`,
  'an escaped question mark before it': (query) => query.replace('?', '?%3F'),
  'an address of another site behind it': behind('&ref=https%3A%2F%2Fother.example%2F%3Fload%3D31'),
  'escaped altogether': (query) => escapedFrom(query, 1),
  'escaped altogether, question mark and all': (query) => `?${encodeURIComponent(query)}`,
  'escaped twice': (query) => escapedFrom(escapedFrom(query, 1), 1),
  'escaped from its middle on': (query) => escapedFrom(query, middle(query)),
  'its ampersands escaped': (query) => query.replaceAll(ampersand, '%26'),
  'its equals signs escaped': (query) => query.replaceAll('=', '%3D'),
  'its ampersands escaped twice': (query) => query.replaceAll(ampersand, '%2526'),
  'every letter escaped': inValues(
    outside((part) => part.replace(/[a-z]/gi, (letter) => `%${letter.charCodeAt(0).toString(16)}`)),
  ),
  'its ampersands as HTML': (query) => query.replaceAll(ampersand, '&amp;'),
  'its ampersands as HTML, twice': (query) => query.replaceAll(ampersand, '&amp;amp;'),
  'its ampersands as HTML, by number': (query) => query.replaceAll(ampersand, '&#38;'),
  'its ampersands as HTML, by hexadecimal number': (query) => query.replaceAll(ampersand, '&#x26;'),
  'its ampersands as escaped HTML': (query) => query.replaceAll(ampersand, '%26amp%3B'),
  'its ampersands as HTML, half escaped': (query) => query.replaceAll(ampersand, '&amp%3B'),
  'its equals signs as HTML': (query) => query.replaceAll('=', '&#61;'),
  'its ampersands as JSON': (query) => query.replaceAll(ampersand, '\\u0026'),
  'its ampersands as escaped JSON': (query) => query.replaceAll(ampersand, '%5Cu0026'),
  'its ampersands as question marks': (query) => query.replaceAll(ampersand, '?'),
  'its ampersands as semicolons': (query) => query.replaceAll(ampersand, ';'),
  'its ampersands doubled': (query) => query.replaceAll(ampersand, '&&'),
  'quoted-printable': (query) => query.replaceAll('=', '=3D'),
  'Markdown’s escapes': (query) => query.replaceAll('_', '\\_').replaceAll('-', '\\-'),
  'Markdown’s escapes, escaped': (query) => query.replaceAll('_', '%5C_'),
  'in capitals': (query) => query.toUpperCase(),
  'names in capitals': inNames((name) => name.toUpperCase()),
  'names with a capital': inNames((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  'names as attributes': inNames(
    outside((part) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  ),
  'values with a capital': inValues((value) => value.charAt(0).toUpperCase() + value.slice(1)),
  'spaces round every name': inNames((name) => `%20${name}+`),
  'spaces round every value': inValues((value) => `+${value}%20`),
  'values in quotation marks': inValues((value) => `%22${value}%22`),
  'values in curly quotation marks': inValues((value) => `“${value}”`),
  'a broken line in every value': inValues(behindFirst(1, '%0D%0A')),
  'a broken line in every name': inNames(behindFirst(2, '%0A%20')),
  'an invisible space in every value': inValues(behindFirst(1, '\u200b')),
  'a soft hyphen in every name': inNames(behindFirst(2, '%C2%AD')),
  'steps in bold': steps((step) => `**${step}**`),
  'steps in escaped asterisks': steps((step) => `%2A${step}%2A`),
  'steps in brackets': steps((step) => `[${step}]`),
  'steps in parentheses': steps((step) => `(${step})`),
  'steps in angle brackets': steps((step) => `%3C${step}%3E`),
  'steps in quotation marks': steps((step) => `“${step}”`),
  'steps with full stops': steps((step) => `${step}.`),
  'steps with ellipses before them': steps((step) => `…${step}`),
  'steps with spaces round them': steps((step) => `+${step}%20`),
  'steps with dashes between them': steps((step) => `${step}_–`),
  'dashes for hyphens': (query) => query.replaceAll('-', '–'),
  'other dashes for hyphens': (query) => query.replaceAll('-', '%E2%88%92'),
  'unbreakable hyphens': (query) => query.replaceAll('-', '\u2011'),
  'decimal commas': inValues((value) => value.replaceAll('.', ',')),
  'escaped decimal commas': inValues((value) => value.replaceAll('.', '%2C')),
  'full width': (query) =>
    query.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'full-width digits': inValues(
    outside((part) => part.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  ),
  'Arabic digits': inValues(
    outside((part) => part.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0x0660))),
  ),
  'the same once more': (query) => `${query}&${query.slice(1)}`,
  'the same once more, with a full stop': (query) => `${query}.&${query.slice(1)}`,
};
