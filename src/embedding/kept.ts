/** Does again what a reader did to a control before it worked, on the element that stands for it by then. */
type Again = (control: Element) => void;
type Kept = Map<Element, Again>;

type Control = HTMLInputElement | HTMLSelectElement;

/** What is touched before a figure works, and kept. */
export interface KeptTouches {
  /** What the controls hold now is what the picture shows. */
  shown(): void;
  /** Gives the controls back what the picture shows, and forgets what was done to them. */
  putBack(): void;
  /** Ends the keeping. */
  end(): void;
  /** Ends the keeping and does it all again. */
  replay(): void;
}

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
const controls = 'input, select';
/** Whatever a reader can touch or leave in another state. */
const touchable = `button, a, summary, details, ${controls}, ${draggable}`;

/** The pointers that hold a picture, by picture: the first one drags it. */
const pointers = new WeakMap<Element, number>();

/** By event: what it leaves to be done again. The last touch of a control stands for all before. */
const keepers: Readonly<Record<string, (event: Event, kept: Kept) => boolean>> = {
  click: (event, kept) => {
    const button = at(event, 'button');
    if (button !== null) kept.set(button, (now) => (now as HTMLButtonElement).click());
    return button !== null;
  },
  input: ({ target }, kept) => {
    const { value } = target as Control;
    kept.set(target as Control, (now) => setByHand(now as Control, value));
    return true;
  },
  change: ({ target }, kept) => {
    const { value } = target as Control;
    kept.set(target as Control, (now) => {
      setByHand(now as Control, value);
      say(now, 'change');
    });
    return true;
  },
  pointerdown: (event, kept) => {
    const picture = at(event, draggable);
    if (picture === null || kept.has(picture)) return false;
    pointers.set(picture, (event as PointerEvent).pointerId);
    kept.set(picture, (now) => now.dispatchEvent(new PointerEvent(event.type, event)));
    return false;
  },
  // Enter in a form whose script is not there yet would leave the page.
  submit: (event) => {
    event.preventDefault();
    return true;
  },
};

/** A drag goes on; a press that is over, wherever it ended, leaves no pointer that a picture could hold. */
const ends = ['pointerup', 'pointercancel'];

function forgetDrags(kept: Kept, pointer: number): void {
  for (const element of kept.keys())
    if (element.matches(draggable) && pointers.get(element) === pointer) kept.delete(element);
}

/** Where React draws everything anew, as after a translator, what was open is opened again and the focus stays. */
function carryOver(before: readonly Element[], now: readonly Element[], focused: Element | undefined): void {
  before.forEach((element, index) => {
    const after = now[index];
    if (element.isConnected || !(after instanceof HTMLElement)) return;
    if (element instanceof HTMLDetailsElement && after instanceof HTMLDetailsElement)
      after.open = element.open;
    if (element === focused && document.activeElement === document.body) after.focus({ preventScroll: true });
  });
}

/** Keeps what is done below an element. */
export function keepTouches(root: HTMLElement): KeptTouches {
  const kept: Kept = new Map();
  const values = new Map<Control, string>();
  const listed = () => [...root.querySelectorAll(touchable)];
  const before = listed();
  let focused: Element | undefined;
  const ended = new AbortController();
  const capture = { capture: true, signal: ended.signal };

  for (const [type, keep] of Object.entries(keepers))
    root.addEventListener(
      type,
      (event) => {
        // Nothing below hears of it twice.
        if (keep(event, kept)) event.stopImmediatePropagation();
      },
      capture,
    );
  for (const type of ends)
    document.addEventListener(type, (event) => forgetDrags(kept, (event as PointerEvent).pointerId), capture);
  root.addEventListener(
    'focusin',
    ({ target }) => {
      focused = target as Element;
    },
    capture,
  );
  root.addEventListener(
    'focusout',
    ({ target }) => {
      if ((target as Element).isConnected) focused = undefined;
    },
    capture,
  );

  const shown = () => {
    for (const control of root.querySelectorAll<Control>(controls)) values.set(control, control.value);
  };
  shown();
  return {
    shown,
    putBack: () => {
      kept.clear();
      for (const [control, value] of values) control.value = value;
    },
    end: () => ended.abort(),
    replay: () => {
      ended.abort();
      const now = listed();
      carryOver(before, now, focused);
      for (const [element, again] of kept) {
        const control = element.isConnected ? element : now[before.indexOf(element)];
        if (control !== undefined) again(control);
      }
    },
  };
}
