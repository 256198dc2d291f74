import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authorsOf, blockText, lessonBlocks, studyBlock } from '../../src/evidence/jsonLd.ts';
import { type Study, study } from '../../src/evidence/study.ts';
import { site } from '../../src/identity/site.ts';
import { library } from '../library.ts';
import { goodStudy } from './files.ts';

const studies = [...library.studies.values()];

const origin = 'https://site.example';
const made = (more: Partial<Study> = {}): Study => ({ ...study.parse(parse(goodStudy)), ...more });
const lesson = (cited: readonly Study[]) =>
  lessonBlocks(origin, {
    title: 'How long can you hold a weight?',
    answer: 'Not for ever.',
    description: 'What an experiment says.',
    path: '/lessons/hold/',
    image: '/cards/lessons/hold.png',
    published: '2026-11-23',
    modified: '2026-11-23',
    cited,
    teaches: [],
  });

describe('structured data', () => {
  test('leaves out what was not seen of a study', () => {
    const bare = made({
      title: 'not-seen',
      described: 'Holds of a weight',
      author: 'not-seen',
      'container-title': 'not-seen',
      issued: 'not-seen',
      DOI: 'not-seen',
    });
    expect(studyBlock(origin, bare)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      description: 'Holds of a weight',
      subjectOf: { '@type': 'WebPage', url: 'https://site.example/references/smith2020hold/' },
    });
    expect(lesson([bare])[0]).toMatchObject({
      citation: [{ '@type': 'ScholarlyArticle', description: 'Holds of a weight' }],
    });
  });

  test('has no placeholder for any study on record', () => {
    const text = [...studies.map((one) => studyBlock(origin, one)), ...lesson(studies)].map(blockText);
    for (const block of text) expect(block).not.toMatch(/not[- ](seen|shown)|et al\b/i);
  });

  test('names this site as an organisation, so that its name stays in one piece', () => {
    const organisation = { '@type': 'Organization', name: site.name };
    for (const block of lesson([])) expect(block).toMatchObject({ publisher: organisation });
    expect(authorsOf(origin, [])).toMatchObject(organisation);
  });

  test('names people as the authors once there are any', () => {
    expect(authorsOf(origin, ['Ada Example'])).toEqual([{ '@type': 'Person', name: 'Ada Example' }]);
  });
});
