import island from 'astro/runtime/server/astro-island.prebuilt.js';

const script = `<script>${island}</script>`;

/**
 * Puts the scripts of Astro’s islands before the first of them. Astro writes them before the one that it has rendered first,
 * which what stands in a slot may be, further down: the islands above that would hear nothing until the whole page is parsed.
 */
export function scriptsBeforeIslands(html: string): string {
  const end = html.indexOf(script);
  const first = html.indexOf('<astro-island ');
  if (end < 0 || first < 0 || end < first) return html;
  // The script of the directive stands right before it.
  const begin = html.lastIndexOf('<script>', end - 1);
  const scripts = html.slice(begin, end + script.length);
  return html.slice(0, first) + scripts + html.slice(first, begin) + html.slice(end + script.length);
}
