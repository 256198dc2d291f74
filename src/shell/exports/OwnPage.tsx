import { addressOf, pathOf, type ShownState } from '../../exports/shownState.ts';

/** Leads to the page where everything works that a frame may not do; its address stands there too, should the link be refused. */
export const OwnPage = (shown: ShownState) => (
  <>
    <p>
      If it does not appear in your downloads, the page around this figure may not allow downloads.{' '}
      <a href={pathOf(shown)} target="_blank" rel="noopener">
        Open the figure on its own page
      </a>{' '}
      and download it there. This is its address, for you to copy:
    </p>
    <input
      type="text"
      className="export-address"
      readOnly
      aria-label="The address of the figure"
      value={addressOf(shown)}
      onFocus={(event) => event.currentTarget.select()}
    />
  </>
);
