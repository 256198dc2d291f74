import { loadRenderers } from 'astro:container';
import { type CollectionEntry, render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { lessonOf } from '../prose/lesson.ts';
import { panelsOfSteps } from '../prose/steps.ts';

type Components = Readonly<Record<string, unknown>>;

/**
 * A lesson as HTML, apart from any page, with its tags as a table of components has them.
 *
 * @param locals what those components share, besides the panels of its steps
 */
export async function renderLesson(
  lesson: CollectionEntry<'lessons'>,
  components: Components,
  locals: Partial<App.Locals> = {},
): Promise<string> {
  const { Content } = await render(lesson);
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
  const html = await container.renderToString(Content, {
    props: { components },
    locals: { panelByStep: panelsOfSteps(lessonOf(lesson.body ?? '')), ...locals },
  });
  return html.replace(/<!--[\s\S]*?-->|<!DOCTYPE html>/gi, '');
}
