import { copy } from './announce.ts';

/** Following the link of a section puts its address into the bar; a press also copies it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-section-link]'))
  link.addEventListener('click', () =>
    copy(link.href, 'Link to this section copied.', 'The address bar now leads to this section.'),
  );
