export interface Network {
  readonly name: string;
  readonly href: string;
}

/**
 * Links that share an address: plain ones, no script of anybody’s.
 *
 * @param url the address, @param title the question
 */
export function networks(url: string, title: string): Network[] {
  const [u, t, both] = [url, title, `${title} ${url}`].map(encodeURIComponent);
  return [
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { name: 'Hacker News', href: `https://news.ycombinator.com/submitlink?u=${u}&t=${t}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { name: 'Reddit', href: `https://www.reddit.com/submit?url=${u}&title=${t}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${u}&text=${t}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'X', href: `https://x.com/intent/post?text=${t}&url=${u}` },
    { name: 'Email', href: `mailto:?subject=${t}&body=${both}` },
  ];
}

/** The same for a Mastodon server, which only the reader can name; nothing where that is no name of a server. */
export function mastodon(server: string, url: string, title: string): string | undefined {
  const host = server
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)
    ? `https://${host}/share?text=${encodeURIComponent(`${title} ${url}`)}`
    : undefined;
}
