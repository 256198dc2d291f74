import type { Action, Monkey } from './monkey.ts';
import { focused } from './targets.ts';

const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Space',
  'Enter',
  'Escape',
  'a',
  '5',
] as const;

/** Remembers the control that has the focus. A link may lead away, and take the focus with it. */
function hold() {
  const one = document.activeElement;
  // With its first picture a browser goes to the place that the address names, and takes the focus from what has it.
  const painted = performance.getEntriesByType('paint').length > 0;
  const control = painted && one?.matches('figure button, figure input, figure select, figure summary');
  Object.assign(window, { heldByMonkey: control ? one : undefined });
}

/** Whether that control let the focus fall, once the page had time to lay itself out. */
async function fell() {
  const held = (window as { heldByMonkey?: Element }).heldByMonkey;
  // On paper there are no controls, and nobody presses keys.
  if (held === undefined || matchMedia('print').matches) return false;
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  return document.activeElement === document.body || document.activeElement === null;
}

async function press(monkey: Monkey): Promise<string> {
  const { page, chance, faults } = monkey;
  const key = chance.pick(keys);
  const times = key.startsWith('Arrow') ? chance.whole(1, 8) : chance.whole(1, 2);
  const on = await focused(page);
  await page.evaluate(hold);
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
  if (await page.evaluate(fell)) faults.push(`the focus fell to the page after ${key} on ${on}`);
  return `${times} × ${key} on ${on}`;
}

async function tab({ page, chance }: Monkey): Promise<string> {
  const key = chance.share() < 0.3 ? 'Shift+Tab' : 'Tab';
  const times = chance.whole(1, 6);
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
  return `${times} × ${key}, to ${await focused(page)}`;
}

/** Straight to one of the controls, for Tab from the top takes long. */
async function goTo(monkey: Monkey): Promise<string> {
  const { page, chance } = monkey;
  await page.evaluate((share) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('figure :is(button, input, select, summary)'),
    ];
    controls[Math.floor(share * controls.length)]?.focus();
  }, chance.share());
  return press(monkey);
}

export const keyboard: readonly Action[] = [
  { name: 'tab', weight: 3, act: tab },
  { name: 'press', weight: 5, act: press },
  { name: 'focus', weight: 6, act: goTo },
];
