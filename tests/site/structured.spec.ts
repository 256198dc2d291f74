import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { pages } from './pages.ts';
import { expect, test } from './test.ts';

/** What each kind of page must tell machines, beside the way that leads to it. */
const expected: readonly [place: RegExp, types: readonly string[]][] = [
  [/^\/lessons\/[^/]+\/$/, ['Article', 'LearningResource']],
  [/^\/claims\/[^/]+\/$/, ['Claim', 'Review']],
  [/^\/references\/[^/]+\/$/, ['ScholarlyArticle']],
  [/^\/figures\/[^/]+\/([^/]+\/)?$/, ['LearningResource']],
  [/^\/glossary\/$/, ['DefinedTermSet']],
  [/^\/about\/$/, ['Dataset']],
];

const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

for (const [place, types] of expected)
  test(`pages at ${place.source} have structured data, in blocks of one type each`, async () => {
    const found = pages.filter(({ address }) => place.test(address));
    expect(found.length).toBeGreaterThan(0);
    const validator = new Validator();
    for (const { address, html } of found) {
      const text = html();
      const blocks = [...text.matchAll(block)].map(
        ([, json]) => JSON.parse(json!) as Record<string, unknown>,
      );
      const typesFound = blocks.map((one) => one['@type']);
      expect(typesFound, address).toEqual(expect.arrayContaining([...types, 'BreadcrumbList']));
      for (const one of blocks) {
        expect(one['@context'], address).toBe('https://schema.org');
        expect(typeof one['@type'], address).toBe('string');
        expect(one, address).not.toHaveProperty('@graph');
      }
      const issues = await validator.validate(
        new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(text),
      );
      const errors = issues.filter(({ severity }: { severity: string }) => severity === 'ERROR');
      expect(errors, address).toEqual([]);
    }
  });

test('a lesson names its question, its dates with their zone, and every study that it cites', () => {
  for (const { address, html } of pages.filter((page) => /^\/lessons\/[^/]+\/$/.test(page.address))) {
    const text = html();
    const article = [...text.matchAll(block)]
      .map(([, json]) => JSON.parse(json!) as Record<string, unknown>)
      .find((one) => one['@type'] === 'Article')!;
    expect(text, address).toContain(`<h1>${String(article.headline)}</h1>`);
    expect(article.datePublished).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const references = text.match(/<li id="ref-/g)?.length ?? 0;
    expect(article.citation, address).toHaveLength(references);
  }
});

test('a citation of a study known only at second hand carries its mark', () => {
  const marked = new Set(
    pages
      .filter(({ address }) => /^\/references\/[^/]+\/$/.test(address))
      .filter(({ html }) => /<p class="read-mark" data-read="(second-hand|bibliography only)"/.test(html()))
      .map(({ address }) => address.split('/')[2]!),
  );
  expect(marked.size).toBeGreaterThan(0);
  for (const { address, html } of pages.filter((page) => /^\/lessons\/[^/]+\/$/.test(page.address)))
    for (const [, id, number] of html().matchAll(/<a href="#ref-([a-z0-9]+)"[^>]*>([^<]*)<\/a>/g))
      expect(number!.endsWith('*'), `${address} cites ${id} as ${number}`).toBe(marked.has(id!));
});
