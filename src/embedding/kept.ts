/** What a reader did to a control before it worked, to be done again once it does. */
type Again = () => void;
type Kept = Map<Element, Again>;

type Control = HTMLInputElement | HTMLSelectElement;

const say = (control: Element, type: string) => control.dispatchEvent(new Event(type, { bubbles: true }));

/** Sets a value as a reader’s hand does. React takes a value that was set through the element itself for its own. */
function setByHand(control: Control, value: string): void {
  if (control instanceof HTMLInputElement) {
    control.value = control.defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value);
  } else control.value = value;
  say(control, 'input');
}

/** The element at hand, if a selector finds one where the event happened. */
const at = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest(selector) : null;

const draggable = 'svg.draggable';

/** By event: what it leaves to be done again. The last touch of a control stands for all before. */
const keepers: Readonly<Record<string, (event: Event, kept: Kept) => boolean>> = {
  click: (event, kept) => {
    const button = at(event, 'button');
    if (button !== null) kept.set(button, () => (button as HTMLButtonElement).click());
    return button !== null;
  },
  input: ({ target }, kept) => {
    const control = target as Control;
    const { value } = control;
    kept.set(control, () => setByHand(control, value));
    return true;
  },
  change: ({ target }, kept) => {
    const control = target as Control;
    const { value } = control;
    kept.set(control, () => {
      setByHand(control, value);
      say(control, 'change');
    });
    return true;
  },
  pointerdown: (event, kept) => {
    const picture = at(event, draggable);
    if (picture !== null) kept.set(picture, () => picture.dispatchEvent(new PointerEvent(event.type, event)));
    return false;
  },
};

/** A drag goes on; a press that is over, wherever it ended, leaves no pointer that a picture could hold. */
const ends = ['pointerup', 'pointercancel'];

function forgetDrags(kept: Kept): void {
  for (const element of kept.keys()) if (element.matches(draggable)) kept.delete(element);
}

/** Keeps what is done below an element. @returns what ends the keeping and does it all again */
export function keepTouches(root: HTMLElement): Again {
  const kept: Kept = new Map();
  const listen = (event: Event) => {
    // Nothing below hears of it twice.
    if (keepers[event.type]!(event, kept)) event.stopImmediatePropagation();
  };
  const forget = () => forgetDrags(kept);
  for (const type of Object.keys(keepers)) root.addEventListener(type, listen, true);
  for (const type of ends) document.addEventListener(type, forget, true);
  return () => {
    for (const type of Object.keys(keepers)) root.removeEventListener(type, listen, true);
    for (const type of ends) document.removeEventListener(type, forget, true);
    for (const again of kept.values()) again();
  };
}
