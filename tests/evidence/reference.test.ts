import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  describeReading,
  doiLink,
  firstAuthorYear,
  isListed,
  short,
  studyName,
  titleOf,
  unseen,
  vancouver,
  whyUnlisted,
} from '../../src/evidence/reference.ts';
import { type Study, study } from '../../src/evidence/study.ts';
import { goodStudy } from './files.ts';

const made = (more: Partial<Study> = {}): Study => ({ ...study.parse(parse(goodStudy)), ...more });
const vancouverOf = (one: Study) => vancouver([one]).get(one.id);

describe('a reference', () => {
  test('is in the Vancouver style', () => {
    expect(vancouverOf(made({ volume: '12', issue: '3', page: '100-109' }))).toBe(
      'Smith A. How long people hold a weight. Journal of Holds. 2020;12(3):100–9.',
    );
  });

  test('leaves out what was not seen', () => {
    const bare = made({
      issued: 'not-seen',
      DOI: 'not-seen',
      'container-title': 'not-seen',
      author: 'not-seen',
    });
    expect(vancouverOf(bare)).toBe('How long people hold a weight.');
    expect(unseen(bare)).toEqual(['authors', 'journal', 'year']);
    expect(unseen(made())).toEqual([]);
    expect(short(bare)).toBe('Authors not given, year not given');
    expect(doiLink(bare)).toBeUndefined();
  });

  test('says in square brackets what a work is about whose title was not seen', () => {
    const untitled = made({ title: 'not-seen', described: 'Holds of a weight' });
    expect(vancouverOf(untitled)).toBe('Smith A. [Holds of a weight]. Journal of Holds. 2020.');
    expect(titleOf(untitled)).toBe('[Holds of a weight]');
    expect(titleOf(made())).toBe('How long people hold a weight');
  });

  test('is listed where title and authors were seen, and else says what keeps it out', () => {
    const untitled = made({ title: 'not-seen', described: 'Holds of a weight' });
    const bare = made({ ...untitled, author: 'not-seen', issued: 'not-seen' });
    const undated = made({ issued: 'not-seen', 'container-title': 'not-seen', moreAuthors: true });
    expect([made(), undated, untitled, bare, made({ author: 'not-seen' })].map(isListed)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(whyUnlisted(undated)).toBeUndefined();
    expect(whyUnlisted(bare)).toBe(
      'We have not seen its title or its authors, so our list of references leaves it out until we have.',
    );
    expect(whyUnlisted(made({ author: 'not-seen' }))).toMatch(/^We have not seen its authors, so/);
  });

  test('ends a partial list of authors with et al', () => {
    expect(vancouverOf(made({ moreAuthors: true }))).toMatch(/^Smith A, et al\. How long/);
  });

  test('names one or two authors, and more by the first', () => {
    const [smith, jones, brown] = ['Smith', 'Jones', 'Brown'].map((family) => ({ family }));
    expect(short(made({ author: [smith!, jones!] }))).toBe('Smith and Jones 2020');
    expect(short(made({ author: [smith!, jones!, brown!] }))).toBe('Smith and others 2020');
    expect(short(made({ author: [smith!], moreAuthors: true }))).toBe('Smith and others 2020');
  });

  test('is the first author and the year, as far as seen, where there is little room', () => {
    const [smith, jones] = ['Smith', 'Jones'].map((family) => ({ family }));
    expect(firstAuthorYear(made({ author: [smith!, jones!] }))).toBe('Smith 2020');
    expect(firstAuthorYear(made({ author: [{ literal: 'The Holders' }] }))).toBe('The Holders 2020');
    expect(firstAuthorYear(made({ issued: 'not-seen' }))).toBe('Smith (no year)');
    expect(firstAuthorYear(made({ author: 'not-seen' }))).toBe('A study of 2020');
  });

  test('has the seen fields alone in its metadata', () => {
    expect(studyName(made())).toBe('Smith 2020');
    expect(studyName(made({ issued: 'not-seen' }))).toBe('Smith');
    expect(studyName(made({ author: 'not-seen' }))).toBe('How long people hold a weight 2020');
  });

  test('leads to its DOI and says how it was read', () => {
    expect(doiLink(made())).toBe('https://doi.org/10.1234/holds.1');
    expect(describeReading(made())).toBe('experiment within one or a few sessions; abstract read');
  });
});
