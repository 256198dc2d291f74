import { loadRenderers } from 'astro:container';
import { type CollectionEntry, render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { lessonPage } from '../../addresses/addresses.ts';
import { origin } from '../../library/origin.ts';
import { lessonOf } from '../../prose/lesson.ts';
import { panelsOfSteps } from '../../prose/steps.ts';
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
export async function lessonText(lesson: CollectionEntry<'lessons'>): Promise<string> {
  const { Content } = await render(lesson);
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
  const html = await container.renderToString(Content, {
    props: { components },
    locals: { panelByStep: panelsOfSteps(lessonOf(lesson.body ?? '')) },
  });
  return absolute(html.replace(/<!--[\s\S]*?-->|<!DOCTYPE html>/gi, ''), lessonPage(lesson.id));
}
