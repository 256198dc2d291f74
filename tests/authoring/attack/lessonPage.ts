import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import * as jsx from 'astro/jsx-runtime';
import * as astro from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { allowedText } from '../../../src/authoring/checkedContent.ts';
import { components } from '../../../src/prose/components.ts';

/** What the build calls for each lesson, and no type of Astro has. */
interface Tagging {
  __astro_tag_component__(component: unknown, renderer: string): void;
}

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer as never });

/** In place of a component: what it prints of its attributes, as Astro prints text, and the words in it. */
const standIn = (name: string) =>
  astro.createComponent(((result: never, attributes: Record<string, string>, slots: { default: never }) => {
    const printed = (components[name]?.prints ?? []).map((attribute) => attributes[attribute] ?? '');
    return astro.renderTemplate`<section title="${printed.join(' ')}">${printed}${astro.renderSlot(result, slots.default)}</section>`;
  }) as never);
const standIns = Object.fromEntries(Object.keys(components).map((name) => [name, standIn(name)]));

/**
 * The text of a lesson as HTML, by the compiler and the renderer of the build.
 *
 * @throws Error where the build would end
 */
export async function lessonHtml(path: string, text: string): Promise<string> {
  const module = await evaluate(allowedText(path, text), {
    ...(jsx as never as Parameters<typeof evaluate>[1]),
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true, frontmatter: true },
    hastPlugins: [satteriHeadingIdsPlugin()] as never,
  });
  const content = module.default as Record<PropertyKey, unknown>;
  content[Symbol.for('mdx-component')] = true;
  (astro as unknown as Tagging).__astro_tag_component__(content, 'astro:jsx');
  return container.renderToString(content as never, { props: { components: standIns } });
}
