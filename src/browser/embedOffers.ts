import { type Looks, type Offered, ways } from '../exports/ways.ts';
import { copy } from './announce.ts';

/**
 * Without this script every text to paste stands in the page, as its frame comes. Offers come from other parts of the list while
 * the page is open, so it listens to the page.
 */

const form = document.querySelector<HTMLFormElement>('[data-offer-looks]');

/** How frames are to look, as it is chosen now. */
function looks(): Looks {
  const chosen = new FormData(form ?? undefined);
  const said = (name: string) => String(chosen.get(name) ?? '');
  return {
    theme: said('theme'),
    accent: said('coloured') === '' ? '' : said('accent').slice(1),
    controls: said('controls'),
    caption: said('caption'),
    height: said('height'),
  };
}

/** What an item offers, as its texts have it. */
function offeredIn(item: HTMLDetailsElement): Offered {
  const page = item.querySelector<HTMLTextAreaElement>('[data-way="address"]')?.defaultValue.trim() ?? '';
  const address = (path: string | null | undefined) => new URL(path ?? '', page).href;
  return {
    page,
    title: item.querySelector('b')?.textContent ?? '',
    frame: address(item.dataset.frame),
    height: Number(item.dataset.height),
    picture: address(item.querySelector('img')?.dataset.card),
  };
}

function write(offer: HTMLDetailsElement): void {
  const offered = offeredIn(offer);
  const chosen = looks();
  for (const field of offer.querySelectorAll('textarea'))
    field.value = ways.find(({ id }) => id === field.dataset.way)?.write(offered, chosen) ?? '';
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const field = button.parentElement?.querySelector('textarea');
  if (!field) return;
  const done = await copy(
    field.value,
    'Copied. Paste it into your page.',
    'Your browser does not let this page copy. The text is selected, so you can copy it yourself.',
  );
  if (done) return;
  field.focus();
  field.select();
}

/** Texts are written, and their buttons shown, for what is open. */
function refresh(): void {
  for (const offer of document.querySelectorAll<HTMLDetailsElement>('[data-offer][open]')) {
    if (form !== null) write(offer);
    for (const button of offer.querySelectorAll<HTMLButtonElement>('[data-copy-way]')) button.hidden = false;
  }
}

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLElement && target.matches('[data-offer]')) refresh();
  },
  { capture: true },
);
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy-way]') : null;
  if (button !== null) void copyFrom(button);
});

if (form !== null) {
  form.hidden = false;
  const colour = form.querySelector<HTMLInputElement>('[name="accent"]');
  const showLooks = () => {
    if (colour !== null) colour.hidden = new FormData(form).get('coloured') === '';
    refresh();
  };
  form.addEventListener('input', showLooks);
  form.addEventListener('submit', (event) => event.preventDefault());
  showLooks();
} else refresh();
