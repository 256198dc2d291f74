const link = /<link rel="stylesheet" href="([^"]+)" data-component>/g;

/**
 * A page with the style sheets that its components link where they stand, in its head and each once: Astro gives a page those of
 * every component that it might have, and so would give each lesson the styles of every figure.
 */
export function linkedStylesIntoHead(html: string): string {
  const addresses = new Set([...html.matchAll(link)].map(([, address]) => address));
  const links = [...addresses].map((address) => `<link rel="stylesheet" href="${address}">`).join('');
  return links === '' ? html : html.replace(link, '').replace('</head>', () => `${links}</head>`);
}
