import { expect, test } from '@playwright/test';

test('a crowd is drawn in the reader’s own browser, told as it goes, and can be stopped', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/model/');
  const said = page.locator('[data-announcement]');
  await page.getByRole('slider', { name: /load/i }).fill('90');
  await page.getByRole('button', { name: /draw/i }).click();
  await expect(said, 'the whole crowd comes').toContainText(/^500 lifters, 90\s% of maximum: \d/, {
    timeout: 60_000,
  });

  await page.getByRole('slider', { name: /load/i }).fill('40');
  await page.getByRole('button', { name: /draw/i }).click();
  await expect(said, 'it tells what it has').toContainText(/ of 500 lifters so far/, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(said).toContainText('Stopped.');
  const stopped = await said.textContent();
  await page.waitForTimeout(1000);
  expect(await said.textContent(), 'nothing more is told').toBe(stopped);
  expect(errors).toEqual([]);
});
