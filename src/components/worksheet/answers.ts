import type { CollectionEntry } from 'astro:content';
import { lessonPage } from '../../addresses/addresses.ts';
import Check from '../feed/Check.astro';
import Cite from '../feed/Cite.astro';
import Claim from '../feed/Claim.astro';
import BoundNumber from '../feed/Number.astro';
import Term from '../feed/Term.astro';
import { renderLesson } from '../renderLesson.ts';
import Nothing from './Nothing.astro';
import Predict from './Predict.astro';
import Question from './Question.astro';

const components = {
  Check,
  Cite,
  Claim,
  Figure: Nothing,
  Number: BoundNumber,
  Predict,
  Question,
  Step: Nothing,
  Steps: Nothing,
  Term,
};

/** What a lesson answers to each of its questions, as HTML whose links lead into the lesson. */
export async function answersOf(lesson: CollectionEntry<'lessons'>): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  await renderLesson(lesson, components, { answers });
  const toLesson = (html: string) => html.replaceAll('href="#', `href="${lessonPage(lesson.id)}#`);
  return new Map([...answers].map(([question, html]) => [question, toLesson(html)]));
}
