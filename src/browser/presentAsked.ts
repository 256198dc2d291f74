/** Whoever reads loads no slides, nor what is said where they do not come. */
if (/[?&]present\b/.test(location.search)) void import('./startSlides.ts');

/** The link to the slides takes along what else the address asks, as the state of a figure, whichever way it is followed. */
const link = document.querySelector<HTMLAnchorElement>('.present-link a');
for (const type of ['click', 'auxclick', 'contextmenu'])
  link?.addEventListener(type, () => {
    link.search = [location.search.slice(1), 'present'].filter(Boolean).join('&');
  });
