/** Astro says so on an island where one of its scripts does not arrive. Who prevents the default keeps it off the console. */
export const scriptMissing = 'astro:hydration-error';

const component = 'component-url';
const sources = [component, 'renderer-url'];

/**
 * The module of an island's component alone, without what hydrates it.
 * @throws Error where the element is no island of a component that hydrates
 */
export async function componentOf(island: Element): Promise<unknown> {
  const address = island.getAttribute(component);
  if (address === null) throw new Error(`an island without ${component}; see src/astro/README.md`);
  return ((await import(/* @vite-ignore */ address)) as { default: unknown }).default;
}

/** Has an island load its scripts from other addresses from now on. They go together: both import the same React. */
export function moveScripts(island: Element, moved: (address: string) => string): void {
  for (const name of sources) {
    const address = island.getAttribute(name);
    if (address !== null) island.setAttribute(name, moved(address));
  }
}
