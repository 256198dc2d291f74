import type { FigureCardContent } from '../cards/figureCard.ts';
import { stylesIn } from '../exports/styles.ts';
import type { Scenario } from '../scenario/field.ts';
import css from '../styles/cards.css?styles';
import { type AnyFigure, drawFigure } from '../view/figure.ts';
import { highlightStep } from '../view/story.ts';

const styles = stylesIn('light');
/** The styles of the marks on cards, for light paper. */
export const cardStyles = { ...styles, rules: [...styles.rules, ...css] };

/** A run as its most telling moment: the picture on a card. */
export function cardPicture(
  definition: AnyFigure,
  recording: unknown,
  scenario: Scenario,
): FigureCardContent['picture'] {
  const { seconds } = highlightStep(definition.story(recording, scenario));
  return drawFigure(definition, recording, seconds, 'narrow', scenario);
}
