/** Astro says so on an island where one of its scripts does not arrive. Who prevents the default keeps it off the console. */
export const scriptMissing = 'astro:hydration-error';

const sources = ['component-url', 'renderer-url'];

/** Has an island load its scripts from other addresses from now on. They go together: both import the same Preact. */
export function moveScripts(island: Element, moved: (address: string) => string): void {
  for (const name of sources) {
    const address = island.getAttribute(name);
    if (address !== null) island.setAttribute(name, moved(address));
  }
}
