import { expect, test } from 'vitest';
import { disagreements } from '../../../src/authoring/launch/agreement.ts';
import { machineName, type Site } from '../../../src/identity/site.ts';

const of: Site = {
  name: 'Last Rep',
  description: 'What ends a set.',
  authors: ['Ada Example', 'Bo Example'],
  repository: 'https://code.example/people/site',
  contact: 'editor@site.example',
  address: 'https://site.example',
};

const agreeing: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: machineName,
    description: of.description,
    author: 'Ada Example',
    contributors: ['Bo Example'],
    repository: of.repository,
    homepage: of.address,
    bugs: { email: of.contact },
  }),
  'CITATION.cff': `title: "Last Rep: what ends a set"
authors:
  - name: Ada Example
  - name: Bo Example
repository-code: https://code.example/people/site
url: https://site.example
`,
  LICENSE: 'MIT License\n\nCopyright (c) 2026 Ada Example, Bo Example\n',
  'README.md': '# Last Rep\n\nWhat ends a set?\n',
  'SECURITY.md': 'Write to <editor@site.example>, or see (https://code.example/people/site).\n',
  'public/favicon.svg': '<svg><title>Last Rep</title></svg>',
};

const found = (changes: Readonly<Record<string, string>>, site = of) =>
  disagreements((file) => ({ ...agreeing, ...changes })[file]!, site);

test('files that say what the facts say are in agreement', () => expect(found({})).toEqual([]));

test.each([
  [
    'package.json',
    '{}',
    ['name', 'description', 'author', 'contributors', 'repository', 'homepage', 'bugs.email'],
  ],
  ['CITATION.cff', 'title: Other', ['title', 'authors', 'repository-code', 'url']],
  ['LICENSE', 'Copyright (c) 2026 the authors of Other\n', ['who has the copyright']],
  ['README.md', '# Other', ['the first heading']],
  ['SECURITY.md', 'Write to nobody.', ['the addresses to write to']],
  ['public/favicon.svg', '<svg/>', ['<title>']],
])('each place of %s that says something else is named at once', (file, text, where) =>
  expect(found({ [file]: text }).map(({ what }) => what.replaceAll(/[“”]/g, ''))).toEqual(
    where.map((place) => `${place} in ${file}, as src/identity/site.ts has it`),
  ),
);

test('what to write is told, beside what stands there', () =>
  expect(found({ 'README.md': '# Other' })).toMatchObject([
    { remedy: 'write "Last Rep"; it says "Other" now' },
  ]));

test('what the facts do not have is to be taken out', () =>
  expect(found({}, { ...of, address: undefined }).map(({ remedy }) => remedy)).toEqual([
    'take out "https://site.example"',
    'take out "https://site.example"',
  ]));
