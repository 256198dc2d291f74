/** Just enough reading of our own built HTML to find links and ids, without a parser to depend on. */
export type Link = { name: string; value: string; rel: string };

const tag = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const attribute = /\s([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const notMarkup = /<!--[\s\S]*?-->|(<(script|style|textarea)\b[^>]*>)[\s\S]*?<\/\2>/gi;

/** Attributes that hold one address. The last two are how Astro names the script of a live part. */
const single = ['href', 'xlink:href', 'src', 'poster', 'action', 'data', 'component-url', 'renderer-url'];

/** Addresses that are not of pages or files. */
const noFile = /^(data|blob|mailto|tel|javascript):/i;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function linksOf(html: string): Link[] {
  return tags(html).flatMap((attributes) => {
    const rel = attributes.get('rel') ?? '';
    const found = single.flatMap((name) => {
      const value = attributes.get(name)?.trim();
      return value === undefined || value === '' ? [] : [{ name, value, rel }];
    });
    const sources = (attributes.get('srcset') ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s+/)[0] ?? '');
    const pictured = sources.filter(Boolean).map((value) => ({ name: 'srcset', value, rel }));
    return [...found, ...pictured].filter(({ value }) => !noFile.test(value));
  });
}

export function idsOf(html: string): Set<string> {
  return new Set(tags(html).flatMap((attributes) => attributes.get('id') ?? []));
}

function tags(html: string): Map<string, string>[] {
  const markup = html.replace(notMarkup, (_, opening: string | undefined) => opening ?? '');
  return (markup.match(tag) ?? []).map(attributesOf);
}

/** The attributes of one tag. */
export const attributesOf = (text: string) =>
  new Map(
    [...text.matchAll(attribute)].map(([, name, double, quoted, bare]) => [
      (name ?? '').toLowerCase(),
      decode(double ?? quoted ?? bare ?? ''),
    ]),
  );

export function decode(text: string) {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}
