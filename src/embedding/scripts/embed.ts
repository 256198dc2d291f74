import { elementName, figureElement } from '../element.ts';
import { host } from '../host.ts';

// A page may hold this script as often as it holds figures: the registry of elements knows who came first.
if (customElements.get(elementName) === undefined) {
  const { origin } = new URL((document.currentScript as HTMLScriptElement).src);
  host(window, origin);
  customElements.define(elementName, figureElement(origin));
}
