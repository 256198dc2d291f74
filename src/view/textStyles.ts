import type { Style } from './picture.ts';

/** How text is set: size in units of the picture, weight as CSS counts it. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
}

const usual: TextStyle = { size: 13, weight: 400 };
const strong: TextStyle = { ...usual, weight: 640 };
const firm: TextStyle = { ...usual, weight: 560 };

/**
 * The styles whose text is not set as usual. `styles/marks` and each `looks.css` give all of them their looks; this is what of it decides
 * how much room a text takes, and a test holds the two together.
 */
const styles: Readonly<Record<Style, TextStyle>> = {
  'panel-title': strong,
  'demand-label': strong,
  'model-label': strong,
  'drive-label': strong,
  'effort-label': strong,
  'wall-label': strong,
  'end-label': strong,
  'capacity-label': strong,
  'published-label': strong,
  'simulated-label': strong,
  'effort-name': strong,
  'muscle-name': strong,
  'you-label': strong,
  count: strong,
  verdict: strong,
  link: firm,
  bout: firm,
  value: firm,
  repetition: { ...usual, size: 12 },
  'main-point': { size: 14, weight: 640 },
};

export const textStyle = (style: Style): TextStyle => styles[style] ?? usual;

/** Every style that is not set as usual. */
export const unusualStyles = styles;
