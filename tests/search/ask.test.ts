import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { openIndex } from '../../src/search/openIndex.ts';
import { resultOf } from '../../src/search/rank.ts';

const study = (id: string, authors: string[], year: number, title: string, doi: string): SearchDocument => ({
  kind: 'Study',
  url: `/references/${id}/`,
  title,
  by: `${authors[0]} ${year}`,
  sure: 'Trial, 16 people, abstract read',
  text: 'Motor units and recruitment, recruitment and motor units: drop sets, and how far a drop set goes.',
  identity: { authors, year, ids: [doi, id, '20221773'] },
});

const documents: readonly SearchDocument[] = [
  study('fink2018drop', ['Fink', 'O’Driscoll'], 2018, 'Recruitment in motor units', '10.1007/S1-2'),
  study('sodal2023drop', ['Sødal', 'Young'], 2023, 'Mind over muscle?', '10.1007/s1-3'),
  study('fink2016rest', ['Sødal', 'Fink'], 2016, 'Intervals between sets', '10.1007/s1-4'),
  {
    kind: 'Term',
    url: '/glossary/#motor-unit',
    title: 'Motor unit',
    names: ['neuromuscular unit'],
    sure: 'What it means here',
    text: 'A nerve cell with its fibres.',
  },
  {
    kind: 'Figure',
    url: '/figures/set/',
    title: 'What ends a set?',
    sure: 'A simulation',
    text: 'Who is at work in young and old.',
    parts: [{ title: 'To the end, then dropped twice', url: '/figures/set/?next=drop' }],
  },
  {
    kind: 'Claim',
    url: '/claims/limit/',
    title: 'Recruitment has a limit',
    sure: 'Contested, low certainty',
    text: 'Some motor units join late. Force and velocity go together.',
  },
  {
    kind: 'Lesson',
    url: '/lessons/units/',
    title: 'Which fibres do the work?',
    sure: '1 claim: 1 contested',
    text: 'More join as you tire.',
    parts: [
      { title: 'A push', url: '/lessons/units/#push', text: 'The recruitment of motor units.' },
      {
        title: 'A drop',
        url: '/lessons/units/#drop',
        text: 'A drop set is dropped twice over eighty per cent.',
      },
    ],
  },
];
const index = await openIndex({ documents, ordinaryNames: ['young'] });
const urls = (asked: string, asTyped = false) =>
  ask(index, asked, asTyped).matches.map(({ document }) => document.url);

describe('what is found', () => {
  test('by its title comes first, and studies come last whatever they are called', () => {
    expect(urls('recruitment')).toEqual([
      '/claims/limit/',
      '/lessons/units/',
      '/references/fink2018drop/',
      '/references/sodal2023drop/',
      '/references/fink2016rest/',
    ]);
  });

  test('by its very name comes before all else', () => {
    expect(urls('motor unit')[0]).toBe('/glossary/#motor-unit');
    expect(urls('Neuromuscular units')[0]).toBe('/glossary/#motor-unit');
  });

  test('under the name of a part leads to the part', () => {
    const [first] = ask(index, 'to the end then dropped twice').matches;
    expect(resultOf(first!, 'to the end then dropped twice').part?.url).toBe('/figures/set/?next=drop');
  });

  test.each([
    ['motor unit', 'motor-unit', 'motor\u2011units', 'Motor Units', '"motor units"'],
    ['drop set', 'drop-set', 'dropsets', 'drop–sets'],
    ['80 %', '80 per cent', '80percent', '80%'],
    ['fibre', 'fibres', 'fiber', 'FIBERS'],
  ])('for %s is the same in other spellings: %s, %s, %s', (one, ...others) => {
    for (const other of others) expect(new Set(urls(other))).toEqual(new Set(urls(one)));
  });

  test('does not depend on hyphens, dashes, spaces and capitals', () => {
    const word = fc.constantFrom('motor', 'unit', 'drop', 'set', 'force', 'velocity', 'recruitment', 'limit');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 3 }),
        fc.constantFrom('-', '–', '\u00a0', ' - '),
        (words, sign) => {
          expect(urls(words.join(sign))).toEqual(urls(words.join(' ').toUpperCase()));
        },
      ),
    );
  });

  test('begins with what was typed of the last word', () => {
    expect(urls('recr')).toEqual(urls('recruitment'));
    expect(urls('motor u')).toContain('/glossary/#motor-unit');
  });

  test('in quotes has the words in this order', () => {
    for (const pair of ['""', '“”', '„“', '«»', '‹›', '‘’', "''", '‟”', '＂＂', '「」']) {
      const asked = `${pair[0]}force and velocity${pair[1]}`;
      expect(urls(asked), asked).toEqual(['/claims/limit/']);
    }
    expect(ask(index, '“velocity and force”')).toMatchObject({ way: 'without quotes' });
    expect(ask(index, '“velocity and force”', true).matches).toEqual([]);
  });
});

describe('a study', () => {
  test.each([
    '10.1007/s1-2',
    'https://doi.org/10.1007/s1-2',
    'doi:10.1007/S1-2.',
    'https%3A%2F%2Fdoi.org%2F10.1007%2Fs1-2',
    'https://doi.org/10.1007/s1-2?utm_source=mail#abstract',
    'Fink 2018',
    'fink, 2018',
    "O'Driscoll",
    'Fink and O’Driscoll (2018)',
    'fink2018drop',
  ])('is found first by %s', (asked) => expect(urls(asked)[0]).toBe('/references/fink2018drop/'));

  test('is found by the number that it has in PubMed', () => {
    for (const asked of ['20221773', 'PMID: 20221773']) expect(ask(index, asked).counts.Study).toBe(3);
  });

  test('comes before others if the name is that of its first author', () =>
    expect(urls('sodal').slice(0, 2)).toEqual(['/references/sodal2023drop/', '/references/fink2016rest/']));

  test('does not come first for a name that is a word', () => {
    expect(urls('young')).toEqual(['/figures/set/', '/references/sodal2023drop/']);
    expect(urls('young 2023')[0]).toBe('/references/sodal2023drop/');
  });

  test('with a DOI that is not here is not replaced by others', () =>
    expect(ask(index, 'doi.org/10.1007/s9-9')).toMatchObject({
      way: 'no such DOI',
      doi: '10.1007/s9-9',
      matches: [],
    }));
});

describe('a slip', () => {
  test.each([
    ['recruitmnt', 'recruitment'],
    ['recuritment', 'recruitment'],
    ['moter unit', 'motor unit'],
    ['velcoity', 'velocity'],
    ['motorunit', 'motor unit'],
  ])('%s is read as %s, and that is said', (typed, meant) => {
    expect(ask(index, typed)).toMatchObject({ way: 'corrected', words: meant });
    expect(urls(typed)).toEqual(urls(meant));
    expect(urls(typed, true)).toEqual([]);
  });

  test.each([
    'xylophone',
    'qwrtzplk',
    'a',
    'the',
    '',
    '?!',
    'a'.repeat(300),
    'a '.repeat(300),
    '“”',
    '日本語',
  ])('is not seen in %s, which finds nothing', (typed) => expect(urls(typed)).toEqual([]));

  test('of one letter in a long word is always corrected', () => {
    const at = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(at, (place) => {
        const typed = `recruitment`.slice(0, place) + `recruitment`.slice(place + 1);
        expect(ask(index, typed)).toMatchObject({ way: 'corrected', words: 'recruitment' });
      }),
    );
  });
});

test('more in quotes does not have the texts read more often', async () => {
  /** How often the text of a page is read to answer. */
  const readsFor = async (asked: string) => {
    let reads = 0;
    const counted: SearchDocument = {
      ...documents[0]!,
      get text() {
        reads++;
        return 'Drop sets and motor units.';
      },
    };
    const of = await openIndex({ documents: [counted], ordinaryNames: [] });
    reads = 0;
    expect(ask(of, asked).matches).toHaveLength(1);
    return reads;
  };
  const once = await readsFor('"drop set"');
  expect(once).toBeGreaterThan(0);
  expect(await readsFor('"drop set" '.repeat(36))).toBe(once);
  expect(await readsFor('"drop set" "motor unit" "drop" "unit" "motor"')).toBe(once);
});

test('words that no page has all of find those that have some', () => {
  expect(ask(index, 'limit dropped')).toMatchObject({ way: 'some words' });
  expect(urls('limit dropped')).toEqual(expect.arrayContaining(['/claims/limit/', '/lessons/units/']));
});

test('whoever makes the index lets others work after each page', async () => {
  let rests = 0;
  await openIndex({ documents, ordinaryNames: [] }, async () => {
    rests += 1;
  });
  expect(rests).toBe(documents.length);
});

test('an index that grew answers like one that was made at once', async () => {
  const isStudy = ({ kind }: SearchDocument) => kind === 'Study';
  const studies = documents.filter(isStudy);
  const grown = await openIndex({
    documents: documents.filter((one) => !isStudy(one)),
    ordinaryNames: index.ordinaryNames,
  });
  for (const one of studies) await grown.add([one]);
  const words = fc.constantFrom(
    'recruitment',
    'drop',
    'set',
    'motor unit',
    'Fink',
    '2018',
    'moter',
    '10.1007/s1-3',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (asked) => {
      const [as, at] = [grown, index].map((one) => ask(one, asked.join(' ')));
      expect(as?.way).toBe(at?.way);
      expect(as?.matches.map(({ document }) => document)).toEqual(
        at?.matches.map(({ document }) => document),
      );
    }),
  );
});

test('no question breaks the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (asked) => {
      for (const match of ask(index, asked).matches) resultOf(match, asked);
    }),
  );
});
