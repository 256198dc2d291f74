import { type ElementFrame, elementFrame } from './elementFrame.ts';
import { fieldsAsAttributes, setAgain } from './elementProperties.ts';

/**
 * An element (`elementTag`) that stands for the frame of a figure, a claim or a lesson, without writing it out. It follows
 * its attributes, in whatever order it is made, filled in, put into a page and moved.
 *
 * @param origin where the figures come from
 * @param frames gets the frames that stand in a page, for nobody else finds them
 */
export const figureElement = (origin: string, frames: Set<HTMLIFrameElement>): CustomElementConstructor => {
  /** No name that a field of a figure could have, nor one that becomes an attribute. */
  const own = '_';

  class FigureElement extends HTMLElement {
    declare [own]: ElementFrame;

    connectedCallback() {
      setAgain(this as unknown as Record<string, unknown>);
      if (!this[own]) {
        this[own] = elementFrame(this, origin);
        // What the attributes may be called is not known here: each figure has fields of its own.
        new MutationObserver(this[own].update).observe(this, { attributes: true });
        if (!this.style.display) this.style.display = 'block';
      }
      frames.add(this[own].frame);
      this[own].update();
    }
    disconnectedCallback() {
      frames.delete(this[own].frame);
    }
  }
  Object.setPrototypeOf(FigureElement.prototype, fieldsAsAttributes(HTMLElement.prototype));
  return FigureElement;
};
