import type { RefCallback } from 'react';

/**
 * Sets custom properties of an element once it is live. As an attribute in the page they would be refused where only
 * style sheets may give looks; and before it is live, a control shows nothing that would need them.
 */
export const cssVars =
  (values: Readonly<Record<`--${string}`, string>>): RefCallback<HTMLElement> =>
  (element) => {
    for (const [name, value] of Object.entries(values)) element?.style.setProperty(name, value);
  };
