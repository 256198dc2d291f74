import { elementTag } from '../../identity/elementTag.ts';
import { figureElement } from '../element.ts';
import { host } from '../host.ts';
import { scriptOrigin } from '../scriptOrigin.ts';

// A page may hold this script as often as it holds figures: the registry of elements knows who came first.
const origin = scriptOrigin();
if (origin && !customElements.get(elementTag)) {
  const frames = new Set<HTMLIFrameElement>();
  host(window, origin, frames);
  customElements.define(elementTag, figureElement(origin, frames));
}
