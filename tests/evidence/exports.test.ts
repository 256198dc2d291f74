import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportEndings, exportFormats } from '../../src/evidence/exports.ts';
import { type Study, study } from '../../src/evidence/study.ts';
import { site } from '../../src/identity/site.ts';
import { runs } from '../fuzz.ts';
import { library } from '../library.ts';
import { goodStudy } from './files.ts';
import { type Importer, importers } from './importers.ts';

const studies = [...library.studies.values()];

const made = (more: Partial<Study> = {}): Study => ({ ...study.parse(parse(goodStudy)), ...more });
const seen = (value: unknown) => (value === 'not-seen' || value === undefined ? '' : String(value));
const lines = (text: string) => text.split('\r\n');

describe.each(Object.keys(importers) as Importer[])('references read by %s', (name) => {
  const { ending, read } = importers[name];
  const imported = (from: readonly Study[]) => read(exportFormats[ending].write(from));

  test('have the title, the journal and the year that were seen, and nothing in place of others', () => {
    const found = imported(studies);
    expect(found.map(({ title, journal, year }) => [title, journal, year])).toEqual(
      studies.map((one) => [seen(one.title), seen(one['container-title']), seen(one.issued)]),
    );
  });

  test('have every author by family and given name, and nobody else', () => {
    const names = imported(studies).map(({ authors }) => authors);
    expect(names).toEqual(
      studies.map(({ author, moreAuthors }) => [
        ...(author === 'not-seen'
          ? []
          : author.map((one) => ('literal' in one ? `${one.literal}|` : `${one.family}|${one.given ?? ''}`))),
        // BibTeX’s own word for “and others”, which is no name.
        ...(moreAuthors && ending === 'bib' ? ['others|'] : []),
      ]),
    );
  });

  test('keep the name of an organisation, and a family name of two words, in one piece', () => {
    const author = [{ literal: 'National Strength Council' }, { family: 'De Luca' }];
    expect(imported([made({ author })])[0]!.authors).toEqual(['National Strength Council|', 'De Luca|']);
  });

  test('are one entry each, whatever stands in their texts', () => {
    const awkward = fc
      .array(
        fc.constantFrom(
          ...[
            '\n',
            '\r',
            '\r\n',
            '\u2028',
            '\u2029',
            '\u0085',
            '\t',
            '\0',
            '{',
            '}',
            '\\',
            '%',
            '"',
            ',',
            '#',
            '$',
          ],
          ...[
            '~',
            '^',
            '&',
            '_',
            'ø',
            'TY  - JOUR',
            'ER  - ',
            'AU  - Nobody',
            '@article{x,',
            '\n}\n@misc{y,',
            'word',
          ],
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => `A title ${parts.join('')} ends`);
    fc.assert(
      fc.property(awkward, (text) => {
        const one = made({
          title: text,
          'container-title': text,
          publisher: text,
          page: text,
          note: text,
          author: [{ family: text, given: text }, { literal: text }],
        });
        const found = imported([one, made({ title: 'The next one' })]);
        expect(found).toHaveLength(2);
        expect(found[1]!.title).toBe('The next one');
        expect(found[0]!.title).toMatch(/^A title .*ends$/);
      }),
      { numRuns: runs },
    );
  });
});

describe('a reference of which not all was seen', () => {
  const bare = made({
    title: 'not-seen',
    described: 'How long a hold lasts',
    author: 'not-seen',
    'container-title': 'not-seen',
    issued: 'not-seen',
    DOI: 'not-seen',
  });
  const note = `Not given in what ${site.name} read: title, authors, journal, year. What it is about: How long a hold lasts.`;

  test('leaves it out as CSL-JSON, and says so in its note', () => {
    expect(JSON.parse(exportFormats.json.write([bare]))).toEqual([
      { id: 'smith2020hold', type: 'article-journal', note },
    ]);
  });

  test('leaves it out as BibTeX and RIS', () => {
    expect(exportFormats.bib.write([bare])).toBe(`@article{smith2020hold,\n\tnote = {${note}},\n}\n`);
    expect(lines(exportFormats.ris.write([bare]))).toEqual([
      'TY  - JOUR',
      'ID  - smith2020hold',
      `N1  - ${note}`,
      'ER  - ',
      '',
    ]);
  });

  test('names those authors that were seen, and says that there are more', () => {
    const cut = made({ moreAuthors: true });
    const more = 'There are more authors than are named here.';
    expect(exportFormats.bib.write([cut])).toContain('author = {Smith, Ann and others}');
    expect(lines(exportFormats.ris.write([cut])).filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Smith, Ann',
    ]);
    expect(lines(exportFormats.ris.write([cut]))).toContain(`N1  - ${more}`);
    expect(JSON.parse(exportFormats.json.write([cut]))[0]).toMatchObject({
      author: [{ family: 'Smith', given: 'Ann' }],
      note: more,
    });
  });

  test.each(exportEndings)('puts no placeholder into any field of .%s but the notes', (ending) => {
    const noted = /^\s*("?(note|annote)"?\s*[:=]|N1 {2}- )/;
    const fields = exportFormats[ending].write(studies).split(/\r?\n/);
    expect(
      fields.filter(
        (line) => !noted.test(line) && /not[- ](seen|shown|displayed|reported)|et al\b/i.test(line),
      ),
    ).toEqual([]);
  });
});

describe('references as BibTeX', () => {
  test('are UTF-8, without commands for letters', () => {
    const author = [
      { family: 'Žganjer', given: 'Kristian' },
      { family: 'Østerås', given: 'Ağca' },
    ];
    expect(exportFormats.bib.write([made({ author })])).toContain(
      'author = {Žganjer, Kristian and Østerås, Ağca}',
    );
  });

  test('have the id of the study as their key, so that importing twice makes no second entry', () => {
    const text = exportFormats.bib.write(studies);
    for (const { id } of studies) expect(text).toContain(`{${id},`);
  });

  test('name the address of a page once, as an address', () => {
    const page = made({ type: 'webpage', read: { ...made().read, at: 'https://site.example/a_b?c=%7B&d' } });
    const text = exportFormats.bib.write([page]);
    expect(text).toContain('url = {https://site.example/a_b?c=%7B&d},');
    expect(text.match(/site\.example/g)).toHaveLength(1);
  });
});

describe('references as RIS', () => {
  test('have a tag in every line, from TY to ER, and no line between', () => {
    const records = exportFormats.ris.write(studies).split(/(?<=\r\nER {2}- \r\n)/);
    expect(records).toHaveLength(studies.length);
    for (const [index, record] of records.entries())
      expect(record).toMatch(
        new RegExp(
          `^TY  - [A-Z]+\\r\\nID  - ${studies[index]!.id}\\r\\n([A-Z][A-Z0-9]  - .+\\r\\n)*ER  - \\r\\n$`,
        ),
      );
  });

  test('name the first and the last page', () => {
    const of = (page: string) =>
      lines(exportFormats.ris.write([made({ page })])).filter((line) => /^[SE]P/.test(line));
    expect(of('E141-E146')).toEqual(['SP  - E141', 'EP  - E146']);
    expect(of('e16777')).toEqual(['SP  - e16777']);
  });
});
