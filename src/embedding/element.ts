import { type ElementFrame, elementFrame } from './elementFrame.ts';
import { fieldsAsAttributes, propertiesToAttributes } from './elementProperties.ts';

/**
 * An element (`elementTag`) that stands for the frame of a figure, a claim or a lesson, without writing it out. It follows
 * its attributes, in whatever order it is made, filled in, put into a page and moved.
 *
 * @param origin where the figures come from
 * @param frames gets the frames that stand in a page, for nobody else finds them
 */
export const figureElement = (origin: string, frames: Set<HTMLIFrameElement>): CustomElementConstructor => {
  const inside = new WeakMap<HTMLElement, ElementFrame>();

  class FigureElement extends HTMLElement {
    connectedCallback() {
      propertiesToAttributes(this);
      let own = inside.get(this);
      if (own === undefined) {
        own = elementFrame(this, origin);
        inside.set(this, own);
        // What the attributes may be called is not known here: each figure has fields of its own.
        new MutationObserver(own.update).observe(this, { attributes: true });
      }
      this.style.display ||= 'block';
      frames.add(own.frame);
      own.update();
    }
    disconnectedCallback() {
      const own = inside.get(this);
      if (own !== undefined) frames.delete(own.frame);
    }
  }
  Object.setPrototypeOf(FigureElement.prototype, fieldsAsAttributes(HTMLElement.prototype));
  return FigureElement;
};
