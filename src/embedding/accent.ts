import { paper } from '../identity/paper.ts';

/** The least contrast that WCAG 2 asks for between text and its background. */
const minContrast = 4.5;

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

export type Background = keyof typeof paper;

/** The backgrounds on which text in this colour is readable. Hardly any colour is readable on both. */
export const readableBackgrounds = (accent: string): Background[] =>
  (Object.keys(paper) as Background[]).filter((background) =>
    Object.values(paper[background]).every((colour) => contrast(accent, colour) >= minContrast),
  );
