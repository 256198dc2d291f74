const property = '--picture-height';

/** An enlarged picture may shrink to nearly the size it was drawn at: its labels are no smaller then. */
const minScale = 0.9;

/** Changes the height of a picture. */
export interface PictureShrinker {
  /** Shrinks the picture by a number of pixels, if it keeps a share of its full height. @returns whether it did */
  shrink(by: number, share: number): boolean;
  /** Gives it its full height back. */
  reset(): void;
}

const heightOf = (svg: SVGSVGElement) => svg.getBoundingClientRect().height;

/** Shrinks the picture of a figure: `styles/collapse.css` uses the height that is set here. */
export function pictureShrinker(document: Document): PictureShrinker {
  let fullHeight: number | undefined;
  // Of the two sizes of the picture, the one that is shown.
  const shown = () =>
    [...document.querySelectorAll<SVGSVGElement>('[data-picture] > svg')].find((svg) => heightOf(svg) > 0);
  return {
    shrink(by, share) {
      const svg = shown();
      if (svg === undefined) return false;
      const height = heightOf(svg);
      fullHeight ??= height;
      const to = Math.floor(height - by);
      if (to < Math.min(fullHeight * share, svg.viewBox.baseVal.height * minScale)) return false;
      document.documentElement.style.setProperty(property, `${to}px`);
      return true;
    },
    reset() {
      fullHeight = undefined;
      document.documentElement.style.removeProperty(property);
    },
  };
}
