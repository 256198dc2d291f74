import { expect, test } from '@playwright/test';

test('search finds lessons, figures, claims, studies and terms from the keyboard, and its address holds the question', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByLabel('What are you looking for?').focus();
  await page.keyboard.type('motor unit');
  const results = page.locator('[data-search-results] li');
  await expect(results.first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/\d+ pages found/);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('motor unit');
  for (const kind of ['Lesson', 'Figure', 'Claim', 'Study', 'Term']) {
    await page.getByRole('radio', { name: /Everywhere/ }).check();
    await page.locator(`input[name=kind][value=${kind}]`).check();
    await expect(results.first().locator('.search-kind')).toHaveText(kind);
  }
  await page.reload();
  await expect(results.first().locator('.search-kind')).toHaveText('Term');
  await results.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test('the search says when it finds nothing', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.getByRole('status')).toContainText('Nothing here has “xylophone” in it');
});

test('the lists of claims and of studies can be filtered and sorted, and the URL says how', async ({
  page,
}) => {
  await page.goto('/claims/');
  const claims = page.locator('#claims > li:visible');
  const all = await claims.count();
  await page.locator('select[name=verdict]').selectOption('contested');
  await expect.poll(() => claims.count()).toBeLessThan(all);
  await expect(page).toHaveURL(/verdict=contested/);
  await page.reload();
  await expect.poll(() => claims.count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => claims.count()).toBe(all);

  await page.goto('/references/');
  const studies = page.locator('#studies > li:visible');
  await page.locator('select[name=sort]').selectOption('-year');
  await expect(studies.first()).toHaveAttribute('data-year', /^20/);
  await page.locator('input[name=words]').fill('Larsen');
  await expect(studies.first()).toContainText('Larsen');
  await expect(page).toHaveURL(/words=Larsen/);
});
