import type { RefCallback } from 'react';

/** Places on a slider, as shares of its range. */
type Places = Readonly<Record<`--${string}`, number>>;

/**
 * Sets what of a slider cannot be an attribute in the page: its custom properties, which a policy would refuse there, and
 * which it needs only once it is live; its value as its default, so that a copy of it shows what was rendered last; and that
 * buttons for single steps come once a finger has moved it.
 */
export const sliderRef =
  (value: number, places: Places): RefCallback<HTMLInputElement> =>
  (slider) => {
    if (slider === null) return;
    slider.defaultValue = String(value);
    slider.ontouchend = () => import('./fineSteps.ts').then((steps) => steps.show(slider));
    for (const [name, share] of Object.entries(places)) slider.style.setProperty(name, `${100 * share}%`);
  };
