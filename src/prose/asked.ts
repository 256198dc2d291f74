import type { Prediction } from '../guesses/prediction.ts';
import { studiesOf } from './citations.ts';
import { lessonOf } from './lesson.ts';
import type { PlacedNode } from './mdx.ts';
import type { Sources } from './number.ts';
import { predictionOf } from './prediction.ts';
import { tagOf } from './tags.ts';

/** What a lesson asks its readers: before it tells them, or at its end. */
export interface Asked {
  readonly when: 'before' | 'after';
  readonly question: string;
  /** What may be guessed; nothing where the question is an open one. */
  readonly prediction: Prediction | undefined;
}

/** All that a lesson asks, in order. */
export const askedIn = (text: string, sources: Sources): Asked[] =>
  lessonOf(text).tags.flatMap(({ name, attributes: { question, ask, ...attributes } }): Asked[] => {
    if (name === 'Predict' && question !== undefined)
      return [{ when: 'before', question, prediction: predictionOf(attributes, sources) }];
    if (name === 'Question' && ask !== undefined)
      return [{ when: 'after', question: ask, prediction: undefined }];
    return [];
  });

/** Which panel of a figure a lesson shows; nothing where it shows all of it, or none. */
export const shownPanel = (text: string, preset: string): string | undefined =>
  lessonOf(text).tags.find(({ name, attributes }) => name === 'Figure' && attributes.scenario === preset)
    ?.attributes.show;

const answers = new Set(['Predict', 'Question']);
const isInAnswer = ({ parent }: PlacedNode): boolean =>
  parent !== undefined && (answers.has(parent.node.name ?? '') || isInAnswer(parent));

/** The studies cited in the answers to what a lesson asks, in order of first appearance. */
export const studiesOfAnswers = (text: string): string[] => [
  ...new Set(
    lessonOf(text)
      .nodes.filter(isInAnswer)
      .flatMap((placed) => {
        const { name, attributes } = tagOf(placed) ?? {};
        return name === 'Cite' && attributes?.study !== undefined ? studiesOf(attributes.study) : [];
      }),
  ),
];
