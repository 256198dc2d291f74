/** Resolves once the page is parsed, whether or not its deferred scripts have come: these hold up `DOMContentLoaded`. */
export async function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((parsed) => document.addEventListener('readystatechange', parsed, { once: true }));
}
