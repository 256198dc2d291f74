import type { Page } from '@playwright/test';

const interruptions =
  /context was destroyed|because of a navigation|interrupted by another|not attached to an active|ERR_ABORTED/i;

/** A page that is being left cannot answer, or go elsewhere: a link that was clicked wins. */
export const leaving = (error: unknown) => interruptions.test(String(error));

/** Works where nothing is asked of the page twice: again, once whatever was under way is over. */
export async function steadily<T>(page: Page, work: () => Promise<T>, tries = 4): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 0 || !leaving(error)) throw error;
    await page.waitForLoadState();
    // What is under way may take as long as a reader would notice.
    await page.waitForTimeout(200);
    return steadily(page, work, tries - 1);
  }
}

/** Goes to an address of the site, whatever the page was about to do. */
export const goTo = (page: Page, address: string) =>
  steadily(page, () => page.goto(address, { waitUntil: 'commit', timeout: 10_000 }));
