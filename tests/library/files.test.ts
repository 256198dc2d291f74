import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mdx, readFolder, yaml } from '../../src/library/files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beyond-failure-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, bytes: string | Buffer = 'id: a\n') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
};
const problemsOf = (collection: string, ending: RegExp) =>
  readFolder(root, collection, ending).problems.map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );

test('a folder of content is read in the order of the names, and what programs keep there is left alone', () => {
  for (const name of ['b.yaml', 'a.yml', '.a.yaml', '.DS_Store', 'Thumbs.db', 'a.yaml~'])
    put(`content/studies/${name}`);
  expect(readFolder(root, 'studies', yaml)).toEqual({
    files: [
      { path: 'content/studies/a.yml', text: 'id: a\n' },
      { path: 'content/studies/b.yaml', text: 'id: a\n' },
    ],
    problems: [],
  });
  expect(readFolder(root, 'lessons', mdx)).toEqual({ files: [], problems: [] });
});

test.each([
  ['a.YAML', 'has an ending that is not published here; rename it as its neighbours are'],
  ['a.json', 'has an ending that is not published here; rename it as its neighbours are'],
  ['sub/a.yaml', 'stands in a folder of its own, where it is not published; move it up'],
  ['Two Words.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  ['A.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  ['a.b.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  ['index.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  ['caf\u00e9.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  ['cafe\u0301.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  ['__proto__.yaml', 'has a name that its page cannot bear; use lower-case words joined by hyphens'],
  [`${'a'.repeat(120)}.yaml`, 'has a name of 125 letters, more than 100; shorten it'],
])('a record called %s is refused, and not left unpublished in silence', (name, message) => {
  put(`content/studies/${name}`);
  expect(problemsOf('studies', yaml)).toEqual([`content/studies/${name}:1 ${message}`]);
  expect(readFolder(root, 'studies', yaml).files).toEqual([]);
});

test.each([
  ['sub/a.mdx', 'stands in a folder of its own, where it is not published; move it up'],
  ['a.md', 'has an ending that is not published here; rename it as its neighbours are'],
  ['a.MDX', 'has an ending that is not published here; rename it as its neighbours are'],
])('a lesson called %s is refused', (name, message) => {
  put(`content/lessons/${name}`);
  expect(problemsOf('lessons', mdx)).toEqual([`content/lessons/${name}:1 ${message}`]);
});

test('a folder with the name of a file is refused', () => {
  mkdirSync(join(root, 'content/studies/a.yaml'), { recursive: true });
  expect(problemsOf('studies', yaml)).toEqual([
    'content/studies/a.yaml:1 is no file, and has the name of one; rename it, or take it away',
  ]);
});

test('a link to nothing is refused', () => {
  mkdirSync(join(root, 'content/studies'), { recursive: true });
  symlinkSync('nowhere.yaml', join(root, 'content/studies/a.yaml'));
  expect(problemsOf('studies', yaml)).toEqual([
    'content/studies/a.yaml:1 leads to no file; take the link away',
  ]);
});

test.each(['a.yaml', '../studies', '/dev/zero', '.'])(
  'a link to %s is refused, and not followed',
  (target) => {
    put('content/studies/a.yaml');
    symlinkSync(target, join(root, 'content/studies/b.yaml'));
    expect(problemsOf('studies', yaml)).toEqual([
      'content/studies/b.yaml:1 is a link, and content is read from its own files; put a copy in its place',
    ]);
  },
);

test('a link to a folder is refused whatever its name, for what stands in it would be published nowhere', () => {
  put('content/studies/a.yaml');
  symlinkSync('.', join(root, 'content/studies/more'));
  expect(problemsOf('studies', yaml)).toEqual([
    'content/studies/more:1 is a link, and content is read from its own files; put a copy in its place',
  ]);
});

test('a file far above the size of any record is refused by its size', () => {
  put('content/studies/a.yaml', Buffer.alloc(10_000_000, '\n'));
  expect(problemsOf('studies', yaml)).toEqual([
    'content/studies/a.yaml:1 has 10000000 bytes, more than 500000; shorten it',
  ]);
});

test.each([
  ['Latin-1', Buffer.from('id: a\ntitle: S\u00f8dal\n', 'latin1'), 2],
  ['UTF-16', Buffer.from('\uFEFFid: a\n', 'utf16le'), 1],
  ['half a character', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xe2, 0x80]), 3],
])('a file in %s is refused with the line', (_, bytes, line) => {
  put('content/studies/a.yaml', bytes);
  expect(problemsOf('studies', yaml)).toEqual([
    `content/studies/a.yaml:${line} is not UTF-8 from here on; save it as UTF-8`,
  ]);
});
