import { type Page, pages, pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';

/**
 * Whoever doubts a sentence of a lesson comes within two taps to the study behind it, its numbers, how it was read, and
 * the best evidence against. Reads files only.
 */
const lessons = pagesBelow('/lessons/');
const byAddress = new Map(pages.map((page) => [page.address, page]));

const page = (address: string): string => {
  const found = byAddress.get(address) as Page | undefined;
  expect(found, `${address} is a page`).toBeDefined();
  return found!.html();
};

const citedIn = (html: string) => [...html.matchAll(/<a href="#ref-([a-z0-9]+)"[^>]*>(\d+)/g)];
const listedIn = (html: string) => [...html.matchAll(/<li id="ref-([a-z0-9]+)">([\s\S]*?)<\/li>/g)];
const claimsIn = (html: string) =>
  [...html.matchAll(/<a class="note-mark" href="(\/claims\/[a-z-]+\/)"/g)].map(([, href]) => href!);

/** What stands on the page of a study. */
const onStudy = [
  'What was done',
  'What was found',
  'How we read it',
  'Why caution is due',
  'What rests on it',
];
/** What stands on the page of a claim. */
const onClaim = ['The studies', 'What would change the verdict', 'A wording the evidence can carry'];

test('there are lessons', () => {
  expect(lessons.length).toBeGreaterThan(8);
});

for (const { address, html } of lessons) {
  test(`in ${address} every number of a reference leads to its study in two taps`, () => {
    const text = html();
    const cited = citedIn(text);
    const listed = new Map(listedIn(text).map(([, id, entry]) => [id!, entry!]));
    expect(cited.length).toBeGreaterThan(3);
    for (const [, id] of cited) {
      const entry = listed.get(id!);
      expect(entry, `reference ${id}`).toContain(`href="/references/${id}/"`);
      const study = page(`/references/${id}/`);
      for (const words of onStudy) expect(study, `${id}: ${words}`).toContain(words);
    }
  });

  test(`in ${address} references are numbered as they first appear, and listed in that order`, () => {
    const text = html();
    const first = [...new Set(citedIn(text).map(([, id]) => id!))];
    expect(listedIn(text).map(([, id]) => id)).toEqual(first);
    for (const [, id, number] of citedIn(text)) expect(Number(number)).toBe(first.indexOf(id!) + 1);
  });

  test(`in ${address} every claim leads to the studies on each side, and what would change its verdict`, () => {
    const claims = claimsIn(html());
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      const text = page(claim);
      for (const words of onClaim) expect(text, `${claim}: ${words}`).toContain(words);
      expect(text.match(/<ul class="evidence-list">/g)?.length, claim).toBeGreaterThan(0);
      const rows = [...text.matchAll(/<li id="([a-z0-9]+)">\s*<svg class="weight-mark"/g)];
      expect(rows.length, claim).toBeGreaterThan(0);
      for (const [, study] of rows) {
        expect(text, claim).toContain(`<a href="/references/${study}/`);
        page(`/references/${study}/`);
      }
    }
  });

  test(`${address} asks, answers, says how sure, and lets the reader test it`, () => {
    const text = html();
    for (const words of [
      'How sure?',
      'What would change our mind',
      'References',
      'Cite this lesson',
      'What has changed',
    ])
      expect(text, words).toContain(words);
    expect(text.match(/data-(?:figure|steps)="/g)?.length, 'figures, whole or in steps').toBeGreaterThan(1);
    const [, check = ''] = /<section class="check"([\s\S]*?)<\/section>/.exec(text) ?? [];
    const questions = check.match(/<details class="predict">/g)?.length ?? 0;
    expect(questions, 'three to five questions').toBeGreaterThanOrEqual(3);
    expect(questions, 'three to five questions').toBeLessThanOrEqual(5);
    expect(check.match(/<a href="#/g)?.length, 'each answer leads back').toBeGreaterThanOrEqual(
      questions - 1,
    );
  });
}
