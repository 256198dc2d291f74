/** Paper, plain and raised, as `styles/tokens.css` has it. */
export const grounds = {
  light: ['#fbf8f2', '#f5f0e6'],
  dark: ['#15161a', '#1c1e23'],
} as const;

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

export type Ground = keyof typeof grounds;

/** The grounds on which words in this colour can be read. Hardly any colour can be read on both. */
export const readableOn = (accent: string): Ground[] =>
  (Object.keys(grounds) as Ground[]).filter((ground) =>
    grounds[ground].every((paper) => contrast(accent, paper) >= readable),
  );
