import { type Handed, pathOf } from './handed.ts';

/** Leads to the page where everything works that a frame may not do. */
export const OwnPage = ({
  text = 'Open the figure on its own page',
  ...handed
}: Handed & { readonly text?: string }) => (
  <a href={pathOf(handed)} target="_blank" rel="noopener">
    {text}
  </a>
);
