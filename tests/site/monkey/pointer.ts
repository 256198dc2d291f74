import type { Action, Monkey } from './monkey.ts';
import { type Box, boxOf, handles, picture, sliders } from './targets.ts';

type Place = { readonly x: number; readonly y: number };

const inside = ({ x, y, width, height }: Box, { chance }: Monkey): Place => ({
  x: x + chance.share() * width,
  y: y + chance.share() * height,
});

const near = (box: Box, monkey: Monkey): Place => {
  const { x, y } = inside(box, monkey);
  return monkey.chance.share() < 0.15 ? { x: x + monkey.chance.whole(-400, 400), y: y - 300 } : { x, y };
};

const written = ({ x, y }: Place) => `${Math.round(x)}, ${Math.round(y)}`;

async function click(monkey: Monkey, kind: string): Promise<string> {
  const { page, chance } = monkey;
  const box = await boxOf(page, kind, chance.share());
  if (box === undefined) return 'nothing there';
  const at = inside(box, monkey);
  await page.mouse.click(at.x, at.y, { clickCount: chance.share() < 0.2 ? 2 : 1 });
  return written(at);
}

async function drag(monkey: Monkey, kind: string): Promise<string> {
  const { page, chance } = monkey;
  const box = await boxOf(page, kind, chance.share());
  if (box === undefined) return 'nothing there';
  const places = Array.from({ length: chance.whole(1, 5) }, () => near(box, monkey));
  const from = inside(box, monkey);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: chance.share() < 0.1 ? 'right' : 'left' });
  for (const { x, y } of places) await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.up();
  await page.mouse.up({ button: 'right' });
  return [from, ...places].map(written).join(' to ');
}

/** A finger, down to up; now and then the system takes the touch away, as for a call. */
async function touch(monkey: Monkey): Promise<string> {
  const { page, cdp, chance } = monkey;
  const box = await boxOf(page, chance.pick([picture, picture, handles]), chance.share());
  if (box === undefined) return 'nothing there';
  const places = Array.from({ length: chance.whole(0, 4) }, () => near(box, monkey));
  const from = inside(box, monkey);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Place[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await send('touchStart', [from]);
  for (const place of places) await send('touchMove', [place]);
  const end = chance.share() < 0.15 ? 'touchCancel' : 'touchEnd';
  await send(end, []);
  return `${[from, ...places].map(written).join(' to ')}, ${end}`;
}

/** A list of choices, as its own window would set it. */
async function choose({ page, chance }: Monkey): Promise<string> {
  const lists = page.locator('figure select:visible');
  const count = await lists.count();
  if (count === 0) return 'nothing there';
  const list = lists.nth(chance.whole(0, count - 1));
  const options = await list.locator('option').count();
  const index = chance.whole(0, options - 1);
  await list.selectOption({ index }, { timeout: 1000 }).catch(() => {});
  return `option ${index}`;
}

export const pointer: readonly Action[] = [
  { name: 'click the picture', weight: 3, act: (monkey) => click(monkey, picture) },
  { name: 'click a control', weight: 6, act: (monkey) => click(monkey, handles) },
  { name: 'drag the picture', weight: 4, act: (monkey) => drag(monkey, picture) },
  { name: 'drag a slider', weight: 4, act: (monkey) => drag(monkey, sliders) },
  { name: 'touch', weight: 4, act: touch },
  { name: 'choose', weight: 3, act: choose },
];
