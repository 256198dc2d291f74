import { figureFrame } from '../addresses/addresses.ts';
import { framePath } from '../addresses/framed.ts';

/** Attributes that say nothing to the figure: the element’s own, and a switch that is on, as frameworks write it. */
const notInQuery =
  /^((figure|src|id|class|style|slot|part|title|height|lang|dir|hidden|role|tabindex|(aria|data)-.*)=|(controls|caption)=(true)?$)/;
/** Some frameworks write so that a switch is off. */
const isOff = /^(controls|caption)=false$/;

/**
 * The URL of the frame that an element stands for: `src` is the address of a page of the site, on whatever host, or
 * `figure`, before which `id` said it, names a figure. All other attributes go into the query. Undefined where nothing is
 * named that has a frame.
 */
export function frameUrl(
  origin: string,
  attributes: Iterable<Pick<Attr, 'name' | 'value'>>,
): URL | undefined {
  const named: Record<string, string> = {};
  const query = new URLSearchParams();
  for (const { name, value } of attributes) {
    const written = `${name}=${value}`;
    named[name] = value.trim();
    if (!notInQuery.test(written))
      // An attribute has no capitals: `hardest-at` stands for `hardestAt`.
      query.set(
        name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        isOff.test(written) ? 'off' : value,
      );
  }
  const figure = named.figure || named.id;
  const page = named.src || (figure && figureFrame(encodeURIComponent(figure.toLowerCase())));
  if (!page) return undefined;
  const { pathname, search } = new URL(page, origin);
  const path = framePath(pathname);
  if (!path) return undefined;
  const url = new URL(path + search, origin);
  for (const [name, value] of query) url.searchParams.set(name, value);
  return url;
}
