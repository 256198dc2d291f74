/** Addresses that only a function at the edge answers (`src/edge`); without it the site names none of them. */

/** The folder of them. */
export const stateFolder = '/state/';

/** The picture that stands for a state of a figure where its link is shown. */
export const stateCard = (figure: string, query = ''): string => `${stateFolder}${figure}.png${query}`;

/** Where machines ask for what may be embedded at an address of the site, whatever its query. */
export const stateOembed = (address: string): string =>
  `${stateOembedPath}?url=${encodeURIComponent(address)}`;
export const stateOembedPath = `${stateFolder}oembed.json`;
