import type { RefCallback } from 'react';

type CustomProperties = Readonly<Record<`--${string}`, string>>;

/**
 * Sets what of a slider cannot be an attribute in the page: its custom properties, which a policy would refuse there, and
 * which it needs only once it is live; and its value as its default, so that a copy of it shows what was rendered last.
 */
export const sliderRef =
  (value: number, properties: CustomProperties): RefCallback<HTMLInputElement> =>
  (slider) => {
    if (slider === null) return;
    slider.defaultValue = String(value);
    for (const [name, text] of Object.entries(properties)) slider.style.setProperty(name, text);
  };
