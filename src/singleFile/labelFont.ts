/** The font of the labels, which pictures that are saved carry with them: the file holds it already. */
const [, font = ''] =
  /url\("?(data:font\/woff2[^")]+)/.exec(document.querySelector('[data-label-font]')?.textContent ?? '') ??
  [];

export default font;
