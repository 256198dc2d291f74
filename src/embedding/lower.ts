const property = '--picture-height';

/** Where a picture stands larger than it was drawn, it may be lowered to nearly that size: its words are no smaller then. */
const asDrawn = 0.9;

/** The two ways in which folding changes the height of a picture. */
export interface Lowering {
  /** Makes the picture lower by so many pixels, if it keeps a share of its full height. @returns whether it did */
  lower(by: number, share: number): boolean;
  /** Gives it its full height back. */
  release(): void;
}

const heightOf = (svg: SVGSVGElement) => svg.getBoundingClientRect().height;

/** Lowers the picture of a figure: `styles/fold.css` draws it in the height that is set here. */
export function lowering(document: Document): Lowering {
  let full: number | undefined;
  // Of the two sizes of the picture, the one that is shown.
  const shown = () =>
    [...document.querySelectorAll<SVGSVGElement>('[data-picture] > svg')].find((svg) => heightOf(svg) > 0);
  return {
    lower(by, share) {
      const svg = shown();
      if (svg === undefined) return false;
      const height = heightOf(svg);
      full ??= height;
      const to = Math.floor(height - by);
      if (to < Math.min(full * share, svg.viewBox.baseVal.height * asDrawn)) return false;
      document.documentElement.style.setProperty(property, `${to}px`);
      return true;
    },
    release() {
      full = undefined;
      document.documentElement.style.removeProperty(property);
    },
  };
}
