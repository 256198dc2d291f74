import { copy } from './announce.ts';

/** Code that stands in a text field is copied by a button; without this script it can be selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-code]')) {
  const field = button.closest('details')?.querySelector('textarea');
  if (!field) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copy(
      field.value,
      'Code copied.',
      'Your browser does not let this page copy. The code is selected, so you can copy it yourself.',
    );
    if (!done) field.select();
  });
}
