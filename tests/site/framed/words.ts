import type { FrameLocator, Locator, Page } from '@playwright/test';
import { contrast } from '../../styles/colour.ts';

/** A piece of text as it stands in the window of a frame, and its colour. */
interface Words {
  readonly text: string;
  readonly colour: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in the frame: finds all words that are seen, then makes them invisible, so that only what is behind them is left. */
function takeWords(): Words[] {
  const hex = (colour: string) =>
    `#${colour
      .match(/\d+/g)!
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const found: Words[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const text = node.textContent!.trim();
    if (
      text === '' ||
      !parent.checkVisibility() ||
      parent.closest('.visually-hidden, .story-steps span, option, script, style')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(parent);
    const colour = hex(parent instanceof SVGElement ? style.fill : style.color);
    for (const { left, top, width, height } of range.getClientRects())
      found.push({ text, colour, left, top, width, height });
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { color: transparent !important; } svg text { fill: none !important; stroke: none !important; }',
  );
  document.adoptedStyleSheets.push(sheet);
  return found;
}

/** Runs in any page: of each box the colour that most of its pixels have, as #rrggbb. */
async function mostlyIn([png, boxes]: readonly [string, readonly Words[]]): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return boxes.map(({ left, top, width, height }) => {
    const { data } = context.getImageData(left, top, Math.max(1, width), Math.max(1, height));
    const count = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
    return [...count].sort(([, a], [, b]) => b - a)[0]![0];
  });
}

export interface Read extends Words {
  readonly behind: string;
  /** Between the words and the pixels behind them, as WCAG 2 has it. */
  readonly contrast: number;
}

/** All words of a frame with what is painted behind them, by the browser's own picture of it. Leaves them invisible. */
export async function readWords(page: Page, iframe: Locator, frame: FrameLocator): Promise<Read[]> {
  await frame.locator('body:has(main)').evaluate(() => document.fonts.ready);
  const words = await frame.locator('body').evaluate(takeWords);
  const png = (await iframe.screenshot()).toString('base64');
  const behind = await page.evaluate(mostlyIn, [png, words] as const);
  return words.map((one, index) => ({
    ...one,
    behind: behind[index]!,
    contrast: contrast(one.colour, behind[index]!),
  }));
}
