const ellipsis = '…';

/** What of a query may be read as it is meant: the address leads to the same state so. */
const readable = (text: string): string => text.replaceAll('%3A', ':').replaceAll('%2C', ',');

/**
 * An address as people read it and type it: without its protocol, and where it is too long without the last settings of its
 * query, with an ellipsis in their place.
 *
 * @param fits whether a line has room
 */
export function addressToRead(url: string, fits: (line: string) => boolean): string {
  const { host, pathname, search } = new URL(url);
  const place = `${host}${pathname}`;
  const settings = readable(search.slice(1)).split('&').filter(Boolean);
  const shortened = settings.slice(1).map((_, index) => {
    const kept = settings.slice(0, settings.length - 1 - index);
    return `${place}?${[...kept, ellipsis].join('&')}`;
  });
  const [first] = settings;
  const lines =
    first === undefined
      ? [place]
      : [
          `${place}?${settings.join('&')}`,
          ...shortened,
          `${place}?${first.split('=')[0]}=${ellipsis}`,
          place,
        ];
  return lines.find(fits) ?? host;
}
