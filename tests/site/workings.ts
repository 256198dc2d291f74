import type { Page } from '@playwright/test';

/** What a figure says after each thing that was done to it, in capitals: a line each, in an order of its own. */
export type Snapshots = Record<string, string[]>;

/** Runs in the page: works every control of its first figure, each to the same effect whenever it is done. */
async function workAll(withDialogs: boolean): Promise<Snapshots> {
  const figure = document.querySelector<HTMLElement>('figure[data-figure]')!;
  const live = () => figure.querySelector<HTMLElement>('.figure-live')!;
  const rest = (ms = 0) => new Promise((done) => setTimeout(done, ms));
  const until = async <T>(what: string, find: () => T | null | undefined | false): Promise<T> => {
    for (let wait = 0; wait < 400; wait++) {
      const found = find();
      if (found) return found;
      await rest(25);
    }
    throw new Error(`${what} does not come`);
  };
  const setBy = (control: HTMLInputElement | HTMLSelectElement, value: string) => {
    const { prototype } = control.constructor as typeof HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const slide = (slider: HTMLInputElement, share: number) => {
    const [min, max] = [Number(slider.min), Number(slider.max)];
    setBy(
      slider,
      String(min + Math.round((share * (max - min)) / Number(slider.step)) * Number(slider.step)),
    );
  };
  /** What says something that changes. */
  const says =
    '[data-summary], [data-notes], .story-steps label, .control-value, [data-known], .main-action, .time-controls button, .offer, .steps-so-far, .figure-actions > button';
  const snapshot = () => {
    // A dialog comes when its code does.
    const outside = <E extends Element>(selector: string) =>
      [...live().querySelectorAll<E>(selector)].filter((element) => element.closest('dialog') === null);
    const words = outside(says).map((element) => element.textContent ?? '');
    const values = outside<HTMLInputElement | HTMLSelectElement>('input, select').map(
      ({ name, value }) => `${name} ${value}`,
    );
    const heard = outside('[aria-valuetext], svg[aria-label]').map(
      (element) => element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-label')!,
    );
    return [...words, ...values, ...heard]
      .map((text) => text.toUpperCase().replace(/\s+/g, ' ').trim())
      .sort();
  };

  const log: Snapshots = {};
  /** A run that plays is brought to its end, so that no moment is a matter of chance. */
  const step = async (what: string, act: () => void, at = 1) => {
    act();
    await rest();
    // A run of many sums is worked out in slices; until it is there, the picture stands.
    await until('the run', () => live().ariaBusy !== 'true');
    const time = live().querySelector<HTMLInputElement>('[data-time] input');
    if (time) slide(time, at);
    await rest();
    log[what] = snapshot();
  };
  const all = <E extends Element>(selector: string) => [...live().querySelectorAll<E>(selector)];

  const press = (selector: string) => () => live().querySelector<HTMLElement>(selector)?.click();

  const sliders = async () => {
    const names = all<HTMLInputElement>('input[type=range][name]').map(({ name }) => name);
    const named = (name: string) => all<HTMLInputElement>(`input[name="${name}"]`)[0]!;
    for (const [index, name] of names.entries())
      for (const share of [0.8, 0.3])
        await step(`slider ${name} to ${share}`, () => slide(named(name), share + index / 50));
  };
  const choices = async () => {
    for (const index of all('select').keys())
      for (const option of [1, 0])
        await step(`choice ${index} to ${option}`, () => {
          const select = all<HTMLSelectElement>('select')[index]!;
          setBy(select, select.options[option]!.value);
        });
  };
  const verbs = async () => {
    for (const verb of all<HTMLElement>('[data-verb]').map(({ dataset }) => dataset.verb)) {
      await step(`press ${verb}`, press(`[data-verb="${verb}"]`));
      for (const slider of all<HTMLInputElement>('.last-step input'))
        await step(`slide ${verb}`, () => slide(slider, 0.4));
    }
    await step('take back', press('.last-step button'));
  };
  /** What a choice asks the site for comes later. */
  const idle = async (dialog: HTMLDialogElement) => {
    for (let tries = 0; tries < 50 && dialog.querySelector('[aria-busy="true"]') !== null; tries++)
      await rest();
  };
  const workDialog = async (name: string, dialog: HTMLDialogElement) => {
    const inside = <E extends Element>(selector: string) => [...dialog.querySelectorAll<E>(selector)];
    for (const select of inside<HTMLSelectElement>('select')) setBy(select, select.options[1]!.value);
    for (const ticked of ['tick', 'untick']) {
      for (const box of inside<HTMLInputElement>('input[type=checkbox]')) box.click();
      await rest();
      await idle(dialog);
      log[`${ticked} in ${name}`] = inside<HTMLTextAreaElement>('textarea').map(({ value }) => value);
    }
    for (const value of ['no server', 'mastodon.social']) {
      for (const input of inside<HTMLInputElement>('input[type=text]')) setBy(input, value);
      await rest();
      log[`${value} in ${name}`] = [`${inside('.export-mastodon a').length} links`];
    }
    const cells = inside('caption, td').map(({ textContent }) => textContent!.toUpperCase());
    if (cells.length > 0) log[`cells of ${name}`] = cells.sort();
    inside<HTMLElement>('header button')[0]!.click();
  };
  const open = () => live().querySelector<HTMLDialogElement>('dialog[open]');
  const dialogs = async (names: readonly string[]) => {
    const isSecret = (name: string) =>
      live().querySelector(`[data-opens="${name}"]`)?.ariaDisabled === 'true';
    for (const name of names.filter((each) => !isSecret(each))) {
      await step(`open ${name}`, press(`[data-opens="${name}"]`));
      await workDialog(name, await until(`the dialog ${name}`, open));
      await until(`the end of ${name}`, () => live().querySelector('dialog') === null);
    }
  };

  await step('at first', () => {});
  await sliders();
  await choices();
  for (const share of [0, 0.6]) await step(`time ${share}`, () => {}, share);
  for (const selector of [
    '[data-play]',
    '.story-steps label:first-of-type input',
    '.story-steps label:last-of-type input',
    '.main-action',
  ])
    await step(`press ${selector}`, press(selector), 0.5);
  await verbs();
  const sound = live().querySelector<HTMLElement>('[data-opens="Sound"]');
  if (sound) {
    sound.click();
    await until('the panel of sound', () => live().querySelector('.action-panel [data-on]'));
    for (const to of ['on', 'off']) await step(`sound ${to}`, press('.action-panel [data-on]'));
  }
  await dialogs(withDialogs ? ['Numbers', 'Share', 'Embed', 'Cite', 'Download'] : []);
  await step('start over', press('[data-reset]'));
  return log;
}

/** Works every control of the first figure of a page, which runs. */
export const workings = (page: Page, withDialogs = true): Promise<Snapshots> =>
  page.evaluate(workAll, withDialogs);
