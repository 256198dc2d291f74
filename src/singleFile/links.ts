/** Where the site is: the file says so, for what a figure draws anew links by paths alone, which lead nowhere on a disk. */
const site = document.documentElement.dataset.site ?? '';

const onSite = ({ target }: Event) => {
  const link = (target as Element).closest?.('a');
  const path = link?.getAttribute('href');
  if (path?.startsWith('/')) link?.setAttribute('href', site + path);
};

// Whatever leads to following a link begins with one of these.
for (const type of ['pointerover', 'pointerdown', 'focusin', 'click'])
  document.addEventListener(type, onSite, { capture: true, passive: true });
