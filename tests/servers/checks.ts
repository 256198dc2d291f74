import { gunzipSync } from 'node:zlib';
import { alternateUrl } from '../../src/embedding/alternateUrl.ts';
import { headersFor } from '../../src/serving/match.ts';
import { agents } from './agents.ts';
import type { Answer } from './answer.ts';
import { valuesOf } from './ask.ts';
import type { Check } from './check.ts';
import { leadingChecks } from './leading.ts';
import { endingOf, isPage, type Site } from './site.ts';

type Expected = string | RegExp | undefined;

const described = (values: readonly string[]) => (values.length === 0 ? 'nothing' : values.join(' | '));

/** A header that must come once and fit, or must not come. */
function header(answer: Answer, name: string, expected: Expected): string | undefined {
  const values = valuesOf(answer, name);
  const fits =
    expected === undefined
      ? values.length === 0
      : values.length === 1 &&
        (typeof expected === 'string' ? values[0] === expected : expected.test(values[0]!));
  return fits ? undefined : `${name} is ${described(values)}, not ${expected ?? 'left out'}`;
}

const everything = ({ samples }: Site) => samples;
const pagesOf = ({ samples }: Site) => samples.filter(isPage);
const framesOf = (site: Site) => pagesOf(site).filter((address) => address.startsWith('/embed/'));
const cardsOf = ({ samples }: Site) => samples.filter((address) => address.startsWith('/cards/'));
const answersOf = ({ samples }: Site) => samples.filter((address) => address.startsWith('/oembed/'));
const few = (site: Site) => ['/', ...framesOf(site).slice(0, 1), ...cardsOf(site).slice(0, 1)];

/** Addresses at which nothing stands, below every kind of rule. */
const nowhere = () => [
  '/data/',
  '/cards/',
  '/no-such-page/',
  '/lessons/no-such-lesson/',
  '/embed/no-such-figure/',
  '/_astro/no-such.js',
  '/cards/no-such.png',
  '/oembed/no-such.json',
];

/** A file whose type servers have to be told, were it there. */
const noRareFile = () => ['/references/no-such.bib'];

const checkOf = (
  name: string,
  at: Check['at'],
  wrong: (answer: Answer, address: string, site: Site) => string | undefined,
): Check => ({
  name,
  at,
  wrong: async (ask, address, site) => wrong(await ask(address), address, site),
});

const mediaTypes: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  xml: /^(application|text)\/(rss\+)?xml\b/,
  svg: /^image\/svg\+xml\b/,
  png: /^image\/png$/,
  mp4: /^video\/mp4$/,
  ico: /^image\/(x-icon|vnd\.microsoft\.icon)$/,
  woff2: /^font\/woff2$/,
  txt: /^text\/plain\b/,
  csv: /^text\/csv\b/,
  webmanifest: /^application\/manifest\+json\b/,
  bib: /^application\/x-bibtex\b/,
  ris: /^application\/x-research-info-systems\b/,
};

/** Where nothing else says how the text is written: what is not of these says so itself, or has but one way. */
const inWords = ['html', 'txt', 'csv', 'bib', 'ris'];

/** Of the headers of the table, those that are no more than a name and a value. */
const namedAlone = (name: string, at: Check['at'] = everything) =>
  checkOf(name, at, (answer, address, { table }) => header(answer, name, headersFor(table, address)[name]));

const bytes = (answer: Buffer, file: Buffer) =>
  answer.equals(file) ? undefined : `${answer.length} bytes that are not the ${file.length} of the file`;

const first = [0, 99] as const;

export const checks: readonly Check[] = [
  checkOf('answers with 200', everything, ({ status }) => (status === 200 ? undefined : `status ${status}`)),
  checkOf(
    'names the type',
    ({ samples }) => samples.filter((address) => endingOf(address) in mediaTypes),
    (answer, address) => header(answer, 'Content-Type', mediaTypes[endingOf(address)]),
  ),
  checkOf(
    'says that words are in UTF-8',
    ({ samples }) => samples.filter((address) => inWords.includes(endingOf(address))),
    (answer) => header(answer, 'Content-Type', /; ?charset=utf-8$/i),
  ),
  namedAlone('Access-Control-Allow-Origin'),
  namedAlone('Cross-Origin-Resource-Policy'),
  namedAlone('X-Content-Type-Options'),
  namedAlone('Strict-Transport-Security'),
  namedAlone('Referrer-Policy'),
  namedAlone('Permissions-Policy'),
  namedAlone('Cross-Origin-Embedder-Policy', ({ samples, table }) =>
    samples.filter((address) => 'Cross-Origin-Embedder-Policy' in headersFor(table, address)),
  ),
  namedAlone('Content-Security-Policy', pagesOf),
  checkOf('is framed by anybody', framesOf, (answer) =>
    header(answer, 'Content-Security-Policy', /frame-ancestors \*$/),
  ),
  ...['X-Frame-Options', 'Set-Cookie', 'Access-Control-Allow-Credentials'].map((name) =>
    checkOf(`leaves out ${name}`, everything, (answer) => header(answer, name, undefined)),
  ),
  namedAlone('Content-Disposition', ({ samples, table }) =>
    samples.filter((address) => 'Content-Disposition' in headersFor(table, address)),
  ),
  checkOf(
    'leaves out Content-Disposition',
    ({ samples, table }) =>
      samples.filter((address) => !('Content-Disposition' in headersFor(table, address))),
    (answer) => header(answer, 'Content-Disposition', undefined),
  ),
  namedAlone('Cache-Control'),
  checkOf('says how long a card is', cardsOf, (answer, address, site) =>
    header(answer, 'Content-Length', String(site.read(address).length)),
  ),
  {
    name: 'answers HEAD as GET, without a body',
    at: few,
    wrong: async (ask, address) => {
      const [head, get] = [await ask(address, { method: 'HEAD' }), await ask(address)];
      if (head.status !== get.status) return `HEAD is ${head.status}, GET ${get.status}`;
      if (head.body.length > 0) return `HEAD has ${head.body.length} bytes`;
      return header(head, 'Content-Type', get.headers['content-type']);
    },
  },
  {
    name: 'answers who asks for the beginning with it, or with the whole',
    at: few,
    wrong: async (ask, address, site) => {
      const { status, body } = await ask(address, { headers: { Range: `bytes=${first.join('-')}` } });
      if (status !== 200 && status !== 206) return `status ${status}`;
      const file = site.read(address);
      return bytes(body, status === 206 ? file.subarray(first[0], first[1] + 1) : file);
    },
  },
  {
    name: 'sends the bytes of the file as they are',
    at: everything,
    wrong: async (ask, address, site) => {
      const answer = await ask(address, { headers: { 'Accept-Encoding': 'identity' } });
      return bytes(answer.body, site.read(address));
    },
  },
  {
    // A figure whose script failed once asks for it under such an address (`embedding/alternateUrl.ts`).
    name: 'finds a script whose folder is spelled with an escape',
    at: ({ samples }) => samples.filter((address) => endingOf(address) === 'js' && /^\/.+\//.test(address)),
    wrong: async (ask, address, site) => {
      const { status, body, headers } = await ask(alternateUrl(address, 1));
      if (status !== 200) return `status ${status}`;
      const origin = headersFor(site.table, address)['Access-Control-Allow-Origin'];
      if (headers['access-control-allow-origin'] !== origin) return 'the header for other origins is missing';
      return bytes(body, site.read(address));
    },
  },
  {
    name: 'sends the bytes of the file packed by gzip, where it packs',
    at: everything,
    wrong: async (ask, address, site) => {
      const answer = await ask(address, { headers: { 'Accept-Encoding': 'gzip' } });
      const packed = answer.headers['content-encoding'] === 'gzip';
      return bytes(packed ? gunzipSync(answer.body) : answer.body, site.read(address));
    },
  },
  {
    name: 'packs pages where it may',
    at: () => ['/'],
    wrong: async (ask, address) =>
      header(await ask(address, { headers: { 'Accept-Encoding': 'gzip' } }), 'Content-Encoding', 'gzip'),
  },
  {
    name: 'answers what is not there with 404 and the page that says so',
    at: nowhere,
    wrong: async (ask, address, site) => {
      const answer = await ask(address);
      return answer.status === 404 ? bytes(answer.body, site.read('/404.html')) : `status ${answer.status}`;
    },
  },
  ...Object.entries({
    'names the type of the page of 404': nowhere,
    'names the type of the page of 404 where a rarer kind of file was asked for': noRareFile,
  }).map(([name, at]) => checkOf(name, at, (answer) => header(answer, 'Content-Type', mediaTypes.html))),
  checkOf('keeps no answer of 404 for ever', nowhere, (answer) =>
    header(answer, 'Cache-Control', /^(?!.*immutable)/),
  ),
  checkOf('holds the page of 404 to its policy', nowhere, (answer, _, { table }) =>
    header(answer, 'Content-Security-Policy', headersFor(table, '/404.html')['Content-Security-Policy']),
  ),
  {
    name: 'leads to the page from its address without a slash, once and for good, with its query',
    at: (site) => pagesOf(site).filter((address) => address !== '/'),
    wrong: async (ask, address) => {
      const answer = await ask(`${address.slice(0, -1)}?load=80`);
      if (answer.status !== 301 && answer.status !== 308) return `status ${answer.status}`;
      const { pathname, search } = new URL(answer.headers.location ?? '', `http://127.0.0.1${address}`);
      return pathname + search === `${address}?load=80` ? undefined : `leads to ${answer.headers.location}`;
    },
  },
  {
    name: 'has each page at one address, without the name of its file',
    at: pagesOf,
    wrong: async (ask, address) => {
      const answer = await ask(`${address}index.html`);
      if (answer.status !== 301 && answer.status !== 308) return `status ${answer.status}`;
      const { pathname } = new URL(answer.headers.location ?? '', `http://127.0.0.1${address}`);
      return pathname === address ? undefined : `leads to ${answer.headers.location}`;
    },
  },
  ...leadingChecks,
  {
    name: 'answers questions with added parameters alike',
    at: (site) => [...answersOf(site), ...framesOf(site)],
    wrong: async (ask, address, site) => {
      const answer = await ask(`${address}?maxwidth=500&maxheight=300&url=x&dnt=1&format=json`);
      return answer.status === 200 ? bytes(answer.body, site.read(address)) : `status ${answer.status}`;
    },
  },
  ...agents.map(
    (agent): Check => ({
      name: `tells this program what it tells all: ${agent}`,
      at: few,
      wrong: async (ask, address, site) => {
        const answer = await ask(address, { headers: { 'User-Agent': agent } });
        return answer.status === 200 ? bytes(answer.body, site.read(address)) : `status ${answer.status}`;
      },
    }),
  ),
];
