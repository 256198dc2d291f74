import { figurePath, figureUrl, type ShownState } from '../../exports/shownState.ts';

/** A link to the figure's own page, where everything works that a frame may not do; and its address, should the link be blocked. */
export const OwnPage = (shown: ShownState) => (
  <>
    <p>
      If it does not appear in your downloads, the page around this figure may not allow downloads.{' '}
      <a href={figurePath(shown)} target="_blank" rel="noopener">
        Open the figure on its own page
      </a>{' '}
      and download it there. This is its address, for you to copy:
    </p>
    <input
      type="text"
      className="export-address"
      readOnly
      aria-label="The address of the figure"
      value={figureUrl(shown)}
      onFocus={(event) => event.currentTarget.select()}
    />
  </>
);
