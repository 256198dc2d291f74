import type { Page } from '@playwright/test';

export type Rgb = readonly [number, number, number];

/** How a style of mark comes out: the tone of its paints over the background, where it paints at all, and its stroke. */
export interface Look {
  readonly fill: Rgb | null;
  readonly stroke: Rgb | null;
  readonly width: number;
  readonly dash: string;
  readonly background: Rgb;
}

export interface Style {
  readonly tag: string;
  readonly name: string;
}

/** The looks of all styles as the page shows them now: a probe of each is put into its first picture. */
export const looksOf = (page: Page, styles: readonly Style[]): Promise<[string, Look][]> =>
  page.evaluate((all) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const rgb = (colour: string): [number, number, number] => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      return [red!, green!, blue!];
    };
    const background = rgb(getComputedStyle(document.body).backgroundColor);
    const over = (colour: string, opacity: number) =>
      colour === 'none'
        ? null
        : (rgb(colour).map((part, at) => part * opacity + background[at]! * (1 - opacity)) as [
            number,
            number,
            number,
          ]);
    const picture = document.querySelector('figure[data-figure] [data-picture] svg')!;
    return all.map(({ tag, name }) => {
      const probe = document.createElementNS('http://www.w3.org/2000/svg', tag);
      probe.setAttribute('class', `m-${name}`);
      picture.append(probe);
      const { fill, stroke, strokeWidth, strokeDasharray, opacity } = getComputedStyle(probe);
      const look = {
        fill: over(fill, Number(opacity)),
        stroke: over(stroke, Number(opacity)),
        width: Number.parseFloat(strokeWidth),
        dash: stroke === 'none' ? 'none' : strokeDasharray,
        background,
      };
      probe.remove();
      return [name, look];
    });
  }, styles);

/** The least contrast that can be seen at all; what carries words is held to more elsewhere. */
const seen = 1.2;
/** How unlike two tones or two strokes must be to be told apart at a glance. */
const tones = 1.5;
const weights = 1.2;

const linear = (part: number) =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]: Rgb) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const isSeen = ({ fill, stroke, background }: Look): boolean =>
  [fill, stroke].some((paint) => paint !== null && contrast(paint, background) >= seen);

/** Each way in which two marks can differ with no hue at all. A mark without a paint there has that of the background. */
const ways: Record<string, (one: Look, other: Look) => boolean> = {
  filling: (one, other) => contrast(one.fill ?? one.background, other.fill ?? other.background) >= tones,
  tone: (one, other) => contrast(one.stroke ?? one.background, other.stroke ?? other.background) >= tones,
  weight: (one, other) =>
    one.stroke !== null &&
    other.stroke !== null &&
    Math.max(one.width, other.width) / Math.min(one.width, other.width) >= weights,
  dash: (one, other) => one.dash !== other.dash,
};

export const differences = (one: Look, other: Look): string[] =>
  Object.keys(ways).filter((way) => ways[way]!(one, other));
