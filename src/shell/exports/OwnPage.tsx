import { pathOf, type ShownState } from '../../exports/shownState.ts';

/** Leads to the page where everything works that a frame may not do. */
export const OwnPage = ({
  text = 'Open the figure on its own page',
  ...shown
}: ShownState & { readonly text?: string }) => (
  <a href={pathOf(shown)} target="_blank" rel="noopener">
    {text}
  </a>
);
