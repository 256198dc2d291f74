import { readFileSync } from 'node:fs';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { authorsOf } from '../../src/identity/credit.ts';
import { site } from '../../src/identity/site.ts';
import { library } from '../library.ts';
import { decode } from './markup.ts';
import { pages, pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';
import { contextObjectIn, zoteroItem } from './zotero.ts';

const told = pages.filter(
  ({ address }) =>
    /^\/(lessons|claims|figures)\/[^/]+\/([^/]+\/)?$/.test(address) && !address.endsWith('/worksheet/'),
);
const origin = zoteroItem(pages.find(({ address }) => address === '/')!.html()).url!.replace(/\/$/, '');

test('Zotero stores each lesson, claim, figure and preset as a page of the site, dated, with its author in one piece', () => {
  expect(told.length).toBeGreaterThan(90);
  for (const { address, html } of told) {
    const { title, abstractNote, date, ...item } = zoteroItem(html());
    expect(item, address).toEqual({
      itemType: 'webpage',
      creators: authorsOf().map((lastName) => ({ lastName })),
      websiteTitle: site.name,
      url: origin + address,
      rights: 'CC BY 4.0',
      language: 'en-GB',
    });
    expect(date, address).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(title!.length, address).toBeGreaterThan(9);
    expect(abstractNote!.length, address).toBeGreaterThan(59);
  }
});

test('Zotero stores of a figure the state that is shown, from its address or by hand', async ({ page }) => {
  const stored = async () => new URL(zoteroItem(await page.content()).url!);
  await page.goto('/figures/hold/?target=30&utm_source=x');
  await expect.poll(async () => (await stored()).search).toBe('?target=30');
  await page.locator('input[name="target"]').fill('45');
  await expect.poll(async () => (await stored()).search).toBe('?target=45');
  expect((await stored()).href).toBe(`${origin}/figures/hold/?target=45`);
});

test('Zotero stores of the page of a study that study, with every author and its DOI', () => {
  let found = 0;
  for (const { address, html } of pagesBelow('/references/')) {
    const study = library.studies.get(address.split('/')[2]!);
    if (study === undefined) continue;
    const object = contextObjectIn(html());
    const isListed = study.title !== 'not-seen' && study.author !== 'not-seen';
    expect(object !== undefined, address).toBe(isListed);
    if (object === undefined || study.author === 'not-seen') continue;
    found++;
    expect(object.get('rft.atitle'), address).toBe(study.title);
    expect(object.getAll('rft.au'), address).toEqual(
      study.author.map((one) =>
        'literal' in one ? `${one.literal},` : `${one.family}, ${one.given ?? ''}`.trim(),
      ),
    );
    const hasDoi = study.DOI !== undefined && study.DOI !== 'not-seen';
    expect(object.getAll('rft_id').includes(`info:doi/${study.DOI}`), address).toBe(hasDoi);
  }
  expect(found).toBeGreaterThan(100);
});

for (const address of ['/lessons/drop-sets/', '/claims/not-hacks/'])
  test(`${address} is cited in words with its version, and taken as files of its own name`, async ({
    page,
  }) => {
    await page.goto(address);
    await page
      .locator('summary')
      .filter({ hasText: /^\s*Cite this/ })
      .click();
    const words = page.locator('.cite-words');
    await expect(words).toBeVisible();
    await expect(words).toContainText(/\(Version \d+\.\d+\.\d+\)/);
    await expect(words).toContainText(`${origin}${address}`);
    const title = decode(/<meta property="og:title" content="([^"]*)"/.exec(await page.content())![1]!);
    for (const [name, ending] of [
      ['BibLaTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name, exact: true }).last().click();
      const file = await download;
      const kind = address.split('/')[1]!.replace(/s$/, '');
      expect(file.suggestedFilename()).toBe(`${kind}-${address.split('/')[2]}.${ending}`);
      const text = readFileSync(await file.path(), 'utf8');
      const url =
        ending === 'json'
          ? JSON.parse(text)[0].URL
          : Object.values(
              (ending === 'bib' ? new BibLatexParser(text) : new RISParser(text)).parse().entries,
            )[0]!.fields.url;
      expect(url).toBe(origin + address);
      expect(text).toContain(title);
    }
  });
