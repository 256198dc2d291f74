/** A host that is not ours; nothing is ever asked of it. */
export const elsewhere = 'elsewhere.example';

/** What a header would be called that an asker had slipped into the answer. */
export const injected = 'X-Injected';

/** Ways to write a target that a browser might read as another host, once a server has decoded or shortened it. */
const starts: Readonly<Record<string, readonly string[]>> = {
  slashes: ['//', '///', '////'],
  backslashes: ['/\\', '/\\\\', '\\\\', '//\\'],
  'encoded slashes': ['/%2f', '/%2F%2f', '//%2f', '/%252f%252f', '/%c0%af', '/%ef%bc%8f'],
  'encoded backslashes': ['/%5c', '/%5C', '/%5c%5c', '/%5c/', '/%2f%5c', '//%5c', '/%255c', '/%ef%bc%bc'],
  dots: [
    '/.//',
    '/./%5c',
    '/..//',
    '/%2e%2e//',
    '/%2e/%5c',
    '/about/..//',
    '/about/..%2f%2f',
    '/about/%2e%2e/%5c',
  ],
  'control characters and spaces': [
    ...['/%09/', '/%0a/', '/%0d/', '/%0d%0a/', '/%00/', '/%20/', '/%7f/', '/%c2%a0/'],
    ...['/%09%5c', '/%0d%0a%5c', '/\t/', '/\u0001/', '/ /'],
  ],
  'whole addresses': [
    'http://',
    'https://',
    'http:',
    'http:/',
    'http:///',
    'https:\\\\',
    'HTTP://',
    '//http://',
  ],
  'addresses in paths': ['/http://', '/https:%2f%2f', '/javascript:', '/data:,', '/about/http://'],
  'user names': [
    '//user@',
    '//user:word@',
    '//127.0.0.1@',
    '/@',
    '/%40',
    'http://127.0.0.1@',
    'http://user:word@',
  ],
};

/** What makes a server lead on: the name of an index, no slash at the end, a way back to a page. */
const ends: readonly string[] = [
  ...['', '/', '/index.html', '/index.html?load=80'],
  ...['/../claims?load=80', '/..%2fclaims?load=80', '/%2e%2e%2fclaims', '/..%5cclaims', '/..%2findex.html'],
];

/** What is put behind the address of a page. */
const additions: readonly string[] = [
  ...['%0d%0a', '%0a', '%0d', '%0d%0a%0d%0a'].map((end) => `${end}${injected}:%20yes`),
  ...[
    '%0a',
    '%0d',
    '%00',
    '%09',
    '%20',
    '%7f',
    '%5c',
    '%5c%5c',
    '%2f',
    '%2f%2f',
    '//',
    '///',
    '%3f',
    '%23',
    ';',
  ],
  ...['%c2%85', '%e2%80%a8', '%zz', '%'],
  ...[`%5c${elsewhere}/index.html`, `//${elsewhere}/index.html`, `%0d%0a${injected}:%20yes/index.html`],
  ...[`?load=%0d%0a${injected}:%20yes`, '?load=80\u0001', `?//${elsewhere}`, `?\\\\${elsewhere}`],
];

/** Addresses that lead to a page, or are one. */
const pages = ['/about', '/claims/', '/claims/index.html', '/embed/set', '/'] as const;

/** Targets of requests that were written to have the answer lead to another host, or hold a header of the asker’s. */
export const hostileTargets: readonly string[] = [
  ...Object.values(starts)
    .flat()
    .flatMap((start) => ends.map((end) => `${start}${elsewhere}${end}`)),
  ...pages.flatMap((page) => additions.map((addition) => `${page}${addition}`)),
];
