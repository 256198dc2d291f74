import type { CollectionEntry } from 'astro:content';
import { lessonPage } from '../../addresses/addresses.ts';
import { origin } from '../../library/origin.ts';
import { renderLesson } from '../renderLesson.ts';
import Check from './Check.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import FeedNumber from './Number.astro';
import Predict from './Predict.astro';
import Question from './Question.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

const components = { Check, Cite, Claim, Figure, Number: FeedNumber, Predict, Question, Step, Steps, Term };

/** Readers of feeds resolve no address by themselves. */
const absolute = (html: string, page: string) =>
  html.replace(/(href|src)="(\/|#)/g, (_, name: string, start: string) =>
    start === '#' ? `${name}="${origin}${page}#` : `${name}="${origin}/`,
  );

/** A whole lesson as plain HTML: the same words with still figures, for readers of feeds, where nothing moves. */
export const lessonText = async (lesson: CollectionEntry<'lessons'>): Promise<string> =>
  absolute(await renderLesson(lesson, components), lessonPage(lesson.id));
