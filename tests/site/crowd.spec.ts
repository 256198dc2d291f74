import { expect, test } from './test.ts';

test('a crowd is drawn in the browser, announced as it grows, and can be stopped', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/model/');
  const announcement = page.locator('[data-announcement]');
  await page.getByRole('slider', { name: /load/i }).fill('90');
  await page.getByRole('button', { name: /draw/i }).click();
  await expect(announcement, 'the whole crowd comes').toContainText(/^500 lifters, 90\s% of maximum: \d/, {
    timeout: 60_000,
  });

  await page.getByRole('slider', { name: /load/i }).fill('40');
  await page.getByRole('button', { name: /draw/i }).click();
  await expect(announcement, 'it tells what it has').toContainText(/ of 500 lifters so far/, {
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(announcement).toContainText('Stopped.');
  const stopped = await announcement.textContent();
  // Its worker would have sent several parts by then.
  await page.waitForTimeout(1000);
  expect(await announcement.textContent(), 'nothing more is told').toBe(stopped);
  expect(errors).toEqual([]);
});
