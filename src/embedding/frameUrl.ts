import { framesFolder } from '../addresses/addresses.ts';
import { framePath } from '../addresses/framed.ts';

/** Attributes that say nothing to the figure: the element’s own, and a switch that is on, as frameworks write it. */
const notInQuery =
  /^((figure|src|id|class|style|slot|part|title|height|lang|dir|hidden|role|tabindex|(aria|data)-.*)=|(controls|caption)=(true)?$)/;

/**
 * The path and the query of the frame that an element stands for: `src` is the address of a page of the site, on whatever host, or
 * `figure`, before which `id` said it, names a figure. All other attributes go into the query. Undefined where nothing is
 * named that has a frame.
 */
export function frameUrl(
  origin: string,
  attributes: Iterable<Pick<Attr, 'name' | 'value'>>,
): Pick<URL, 'pathname' | 'search'> | undefined {
  const named: Record<string, string> = {};
  const query: [name: string, value: string][] = [];
  for (const { name, value } of attributes) {
    const written = `${name}=${value}`;
    named[name] = value.trim();
    if (!notInQuery.test(written))
      // An attribute has no capitals: `hardest-at` stands for `hardestAt`.
      query.push([
        name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        // Some frameworks write so that a switch is off; nothing else is ever false.
        value === 'false' ? 'off' : value,
      ]);
  }
  const figure = named.figure || named.id;
  const page = named.src || (figure && framesFolder + encodeURIComponent(figure.toLowerCase()));
  try {
    const url = new URL(page || '', origin);
    for (const [name, value] of query) url.searchParams.set(name, value);
    const pathname = framePath(url.pathname);
    if (pathname) return { pathname, search: url.search };
  } catch {
    // No address at all.
  }
  return undefined;
}
