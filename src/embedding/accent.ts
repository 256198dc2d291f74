import { paper } from '../identity/paper.ts';

/** What WCAG 2 asks between text and its ground. */
const readable = 4.5;

/** Relative luminance of an sRGB colour written #rrggbb, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export type Ground = keyof typeof paper;

/** The grounds on which words in this colour can be read. Hardly any colour can be read on both. */
export const readableOn = (accent: string): Ground[] =>
  (Object.keys(paper) as Ground[]).filter((ground) =>
    Object.values(paper[ground]).every((colour) => contrast(accent, colour) >= readable),
  );
