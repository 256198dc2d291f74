import type { Style } from './picture.ts';

/** How text is set: size in units of the picture, weight as CSS counts it. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
}

const regular: TextStyle = { size: 13, weight: 400 };
const bold: TextStyle = { ...regular, weight: 640 };
const semibold: TextStyle = { ...regular, weight: 560 };

/**
 * The styles whose text is not set as usual. `styles/marks` and each `styles.css` define all of them; this repeats the part that decides
 * how much room a text takes, and a test holds the two together.
 */
const styles: Readonly<Record<Style, TextStyle>> = {
  'panel-title': bold,
  'demand-label': bold,
  'model-label': bold,
  'drive-label': bold,
  'effort-label': bold,
  'wall-label': bold,
  'end-label': bold,
  'capacity-label': bold,
  'published-label': bold,
  'simulated-label': bold,
  'effort-name': bold,
  'muscle-name': bold,
  'you-label': bold,
  count: bold,
  verdict: bold,
  link: semibold,
  bout: semibold,
  value: semibold,
  repetition: { ...regular, size: 12 },
  'main-point': { size: 14, weight: 640 },
  'week-title': { size: 18, weight: 640 },
  'week-total': { size: 22, weight: 640 },
  'week-own': { size: 15, weight: 640 },
  'week-says': { size: 15, weight: 400 },
  'week-aside': { size: 15, weight: 400 },
};

export const textStyle = (style: Style): TextStyle => styles[style] ?? regular;

/** Every style that is not set as usual. */
export const unusualStyles = styles;
