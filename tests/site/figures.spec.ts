import { askOf, live, openLive } from './live.ts';
import { unlikeFigures } from './pages.ts';
import { shapesOf } from './shapes.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** The contract of a live figure. */
const addresses = unlikeFigures.filter((id) => id !== 'pool').map((id) => `/figures/${id}/`);

/** How each kind of native input is changed from the keyboard, kindest to the reader first. */
const kinds = [
  { selector: 'input[type=range][name]', key: 'ArrowRight', otherKey: 'ArrowLeft' },
  { selector: 'select[name]', key: 'ArrowDown', otherKey: 'ArrowUp' },
  { selector: 'input[type=number][name]', key: 'ArrowUp', otherKey: 'ArrowDown' },
  { selector: 'input[type=radio][name]:checked', key: 'ArrowDown', otherKey: 'ArrowUp' },
  { selector: 'input[type=checkbox][name]', key: 'Space', otherKey: 'Space' },
] as const;

/** Far out of any range, and not a number at all. */
const unusable = ['99999', 'abc'];

for (const address of addresses) {
  test.describe(address, () => {
    test('can be changed by keyboard, announces the change, writes the URL and goes back in history', async ({
      page,
    }) => {
      const figure = await openLive(page, address);
      const { control, name, press } = await firstControl(figure);
      const before = await state(figure, name);
      const shown = (await summary(figure).textContent()) ?? '';
      await tabTo(page, control);
      // A list keeps each choice in the history; a slider keeps where it came to rest.
      const presses = (await control.evaluate((element) => element.localName)) === 'select' ? 1 : 5;
      for (let i = 0; i < presses; i++) await press();
      expect(await state(figure, name), 'the key changes the value').not.toBe(before);
      await expect(summary(figure), 'the summary tells of the new state').not.toHaveText(shown);
      await expect(announcement(figure), 'one sentence says what the change did').toHaveText(/\S/);
      await expect.poll(() => query(page, name), 'the address holds the value').not.toBeNull();

      const after = await state(figure, name);
      await expect.poll(() => query(page, name), 'once it rests, the value it has now').toBe(after);
      await page.reload();
      await live(figure);
      await expect.poll(() => state(figure, name), 'loading the page again keeps the value').toBe(after);
      await page.goBack();
      await expect.poll(() => query(page, name), 'Back leads to the address before').toBeNull();
      await expect.poll(() => state(figure, name), 'and to the value before').toBe(before);
    });

    test('shows a note and a picture for a value that cannot be read', async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const { name } = await firstControl(await openLive(page, address));
      const figure = await openLive(page, `${address}?${name}=${unusable[0]}`);
      for (const value of unusable) {
        if (value !== unusable[0]) await askOf(page, `?${name}=${value}`);
        const notes = figure.locator('[data-notes]').filter({ hasText: /\S/ }).first();
        await expect(notes, 'a note says what became of the value').toBeVisible();
        await expect(summary(figure), 'the summary is there').toHaveText(/\S/);
        expect((await shapesOf(wide(figure))).length, 'the picture is there').toBeGreaterThan(0);
      }
      expect(errors, 'nothing is thrown').toEqual([]);
    });
  });
}

const summary = (figure: Locator) => figure.locator('[data-summary]');
const announcement = (figure: Locator) => figure.locator('[data-announcement][role=status]');
const wide = (figure: Locator) => figure.locator('[data-picture="wide"]');
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** The first control of the kind that comes first in the table, and how to move it off where it stands. */
async function firstControl(figure: Locator) {
  for (const { selector, key, otherKey } of kinds) {
    const control = figure.locator(selector).first();
    if ((await control.count()) === 0) continue;
    const name = (await control.getAttribute('name')) ?? '';
    const atEnd = await control.evaluate(isAtEnd);
    const press = () => figure.page().keyboard.press(atEnd ? otherKey : key);
    return { control, name, press };
  }
  throw new Error('the figure has no native input with a name');
}

function isAtEnd(control: Element): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedIndex === control.options.length - 1;
  return (
    control instanceof HTMLInputElement && control.max !== '' && Number(control.value) >= Number(control.max)
  );
}

/** What all controls of one name hold together: one value, the checked radio, the ticked boxes. */
const state = (figure: Locator, name: string) =>
  figure.locator(`[name="${name}"]`).evaluateAll((controls) =>
    controls
      .map((control) => {
        if (control instanceof HTMLSelectElement) return control.value;
        if (!(control instanceof HTMLInputElement)) return '';
        const box = control.type === 'checkbox' || control.type === 'radio';
        return !box || control.checked ? control.value : '';
      })
      .join('|'),
  );

/** Tab from the top of the page, as a reader would; more stops than this is a fault in itself. */
async function tabTo(page: Page, control: Locator) {
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (let stops = 0; stops < 80; stops++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the control within 80 stops');
}
