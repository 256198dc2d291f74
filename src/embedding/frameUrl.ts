import { figureFrame, sitePages } from '../addresses/addresses.ts';

/** Attributes of the element itself; every other one becomes part of the query. */
const ownAttributes =
  /^(figure|src|id|class|style|slot|part|title|height|lang|dir|hidden|role|tabindex|(aria|data)-.*)$/;

/** An attribute has no capitals: `hardest-at` stands for `hardestAt`. */
const fieldOf = (attribute: string) =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Frameworks write in their own words that something is on or off. */
const isSwitch = (name: string) => name === 'controls' || name === 'caption';
const isOn = (name: string, value: string) => isSwitch(name) && (value === '' || value === 'true');
const spelled = (name: string, value: string) => (isSwitch(name) && value === 'false' ? 'off' : value);

/** Pages that have a frame, by the beginning of their addresses: `/figures/set/` is framed as `/embed/set/`. */
const framed: readonly (readonly [page: string, frame: string])[] = [
  [sitePages.embed, sitePages.embed],
  [sitePages.figures, sitePages.embed],
  ...[sitePages.claims, sitePages.lessons].map((page) => [page, sitePages.embed + page.slice(1)] as const),
];

/** The frame of a page of the site, by its address on whatever host; undefined where that page has none. */
function frameOfPage(address: string, origin: string): URL | undefined {
  const { pathname, search } = new URL(address, origin);
  const [page, frame] = framed.find(([start]) => pathname.startsWith(start) && pathname !== start) ?? [];
  if (page === undefined || frame === undefined) return undefined;
  return new URL(frame + pathname.slice(page.length).replace(/\/?$/, '/') + search, origin);
}

/**
 * The URL of the frame that an element stands for: `src` is the address of a page of the site, or `figure`, before which
 * `id` said it, names a figure. All other attributes go into the query. Undefined where nothing is named.
 */
export function frameUrl(
  origin: string,
  attributes: Iterable<Pick<Attr, 'name' | 'value'>>,
): string | undefined {
  const named: Record<string, string> = {};
  const query: (readonly [string, string])[] = [];
  for (const { name, value } of attributes) {
    named[name] = value.trim();
    if (!ownAttributes.test(name) && !isOn(name, value)) query.push([fieldOf(name), spelled(name, value)]);
  }
  const { src = '', figure = named.id ?? '' } = named;
  const url =
    src === ''
      ? figure === ''
        ? undefined
        : new URL(figureFrame(encodeURIComponent(figure.toLowerCase())), origin)
      : frameOfPage(src, origin);
  for (const [name, value] of query) url?.searchParams.set(name, value);
  return url?.href;
}
