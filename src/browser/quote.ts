/** A selection that has been still for so long is meant, ms. */
const stillMs = 250;

let waiting: number | undefined;
let loading: Promise<typeof import('./quoteOffer.ts')> | undefined;

/** Offers a link to the words that a reader selects. Whoever selects none loads nothing for it. */
document.addEventListener('selectionchange', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    if (document.getSelection()?.isCollapsed === false) loading ??= import('./quoteOffer.ts');
    loading?.then(
      ({ offerQuote }) => offerQuote(),
      () => {
        loading = undefined;
      },
    );
  }, stillMs);
});
